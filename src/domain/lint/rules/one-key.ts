import { entriesOf } from '../content-index.ts';
import { defineRule } from '../rule.ts';
import type { Fault } from '../rule.ts';
import { itemsAt, placeOf, textAt, valueAt } from '../yaml-value.ts';
import type { YamlValue } from '../yaml-value.ts';

/** Questions without exactly one right option, or with options that do not explain themselves. */
export const oneKey = defineRule('one-key', function* (index) {
  for (const { path, record } of entriesOf(index, 'questions')) {
    if (!valueAt(record, 'options')) continue;
    const options = itemsAt(record, 'options');
    yield* countFaults(path, record, options);
    for (const [at, option] of options.entries()) yield* optionFaults(path, option, 'abcde'.charAt(at));
  }
});

function* countFaults(file: string, record: YamlValue, options: readonly YamlValue[]): Generator<Fault> {
  const place = { file, ...placeOf(record, 'options') };
  const keys = options.filter((option) => valueAt(option, 'correct')?.value === true).length;
  if (keys !== 1) {
    yield {
      ...place,
      message: `Câu hỏi có ${keys} phương án đúng, phải có đúng một.`,
      hint: 'Ghi correct: true ở một phương án, các phương án khác ghi correct: false.',
    };
  }
  const isJudge = textAt(record, 'type') === 'judge';
  if (isJudge && options.length !== 2) {
    yield {
      ...place,
      message: `Câu loại judge có ${options.length} phương án, phải có đúng hai.`,
      hint: 'Giữ một phương án "thuộc biểu hiện" và một phương án "làm đúng".',
    };
  }
  // Fewer than two options are for the rule schema.
  if (!isJudge && options.length === 2) {
    yield {
      ...place,
      message: 'Câu hỏi chỉ có hai phương án.',
      hint: 'Thêm phương án cho đủ ba hoặc bốn; hai phương án chỉ dùng cho loại judge.',
    };
  }
}

function* optionFaults(file: string, option: YamlValue, letter: string): Generator<Fault> {
  const id = textAt(option, 'id');
  if (id !== undefined && id !== letter) {
    yield {
      file,
      ...placeOf(option, 'id'),
      message: `Phương án thứ ${letter.toUpperCase()} có mã "${id}".`,
      hint: 'Đặt mã các phương án lần lượt a, b, c, d theo thứ tự trong tệp.',
    };
  }
  const isCorrect = valueAt(option, 'correct')?.value;
  const temptation = valueAt(option, 'temptation');
  if (isCorrect === false && !temptation) {
    yield {
      file,
      ...option.position,
      message: `Phương án sai ${(id ?? letter).toUpperCase()} chưa nói vì sao dễ chọn nhầm.`,
      hint: 'Thêm mục temptation cho phương án này.',
    };
  }
  if (isCorrect === true && temptation) {
    yield {
      file,
      ...temptation.position,
      message: `Phương án đúng ${(id ?? letter).toUpperCase()} có mục temptation.`,
      hint: 'Bỏ mục temptation; mục này chỉ dành cho phương án sai.',
    };
  }
}
