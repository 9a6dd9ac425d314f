import { buildVocabulary } from './build-vocabulary.ts';
import { readVocabulary, type Vocabulary } from './vocabulary.ts';

const TEXT = [
  'Né tránh, đùn đẩy trách nhiệm. Người đứng đầu có thẩm quyền; quy chế làm việc của UBND là kỷ luật, kỷ cương.',
  'Nghị định 73/2023/NĐ-CP, Quy định 124-QĐ/TW, Chỉ thị 34-CT/TU; Điều 8 khoản 1. Cải cách hành chính đã rõ.',
  'Cán bộ, công chức, viên chức: trách nhiệm giải trình; chính quyền; hòa giải; ủy ban nhân dân; phó giám đốc; ký.',
].join(' ');

/** A small site for tests; said often enough for its pairs to count. */
export const TEST_VOCABULARY: Vocabulary = readVocabulary(buildVocabulary([TEXT, TEXT, TEXT]));
