import { BEHAVIOUR_DECK } from '../../address/page-paths.ts';
import type { MdxElement } from '../../document/parse.ts';
import { kitPart } from '../../kit/agenda.ts';
import { DISCUSSION_KINDS } from '../../kit/discussion-kinds.ts';
import { KIT_LENGTHS } from '../../meeting/kit-schema.ts';
import type { KitLength } from '../../meeting/kit-schema.ts';
import { LEGITIMATE } from '../../practice/label.ts';
import type { Situation } from '../../question/schema.ts';
import { entriesOf } from '../content-index.ts';
import type { ContentIndex } from '../content-index.ts';
import type { Entry } from '../entry.ts';
import { readQuestions } from '../read-questions.ts';
import { defineRule } from '../rule.ts';
import type { Fault } from '../rule.ts';
import { itemsAt, placeOf, textAt } from '../yaml-value.ts';

/** A room votes with four cards, and cannot point at one of many sentences. */
const MAX_OPTIONS = 4;

/** Meeting kits with situations out of place or out of balance, or with questions missing or out of order. */
export const kitParts = defineRule('kit-parts', function* (index) {
  for (const entry of entriesOf(index, 'meetings')) {
    const elements = entry.body?.elements ?? [];
    const faults = [
      ...KIT_LENGTHS.flatMap((length) => sessionFaults(index, entry, length)),
      ...strayFaults(entry),
      ...discussionFaults(elements.filter(({ name }) => name === 'ThaoLuan')),
      ...homeworkFaults(entry),
      ...addressFaults(index, entry),
    ];
    for (const fault of faults) yield { file: entry.path, ...fault };
  }
});

type Place = Omit<Fault, 'file'>;

function sessionFaults(index: ContentIndex, { record, body }: Entry, length: KitLength): Place[] {
  const wanted = itemsAt(record, 'situations', String(length));
  const found: Situation[] = [];
  const faults: Place[] = [];
  for (const { value, position } of wanted) {
    const question = readQuestions(index).find(({ question: { id } }) => id === value)?.question;
    // Others are for the rules broken-reference and schema.
    if (!question) continue;
    const tag = body?.elements.find(
      ({ name, attributes }) => name === 'TinhHuong' && attributes['id'] === value,
    );
    if (!isForVoting(question)) {
      faults.push({
        ...position,
        message: `Câu ${question.id} không dùng để biểu quyết trong phòng họp được.`,
        hint: `Chọn câu loại recognise, judge hoặc next-step, không quá ${MAX_OPTIONS} phương án.`,
      });
    } else if (!tag || partOf(tag)?.minutes[length] === undefined) {
      faults.push({
        ...position,
        message: `Buổi ${length} phút không có phần nào nêu tình huống ${question.id}.`,
        hint: `Đặt <TinhHuong id="${question.id}" /> trong một thẻ <PhanHop> có phut${length}.`,
      });
    }
    if (question.type !== 'knowledge') found.push(question);
  }
  const proper = found.filter(({ label }) => label === LEGITIMATE).length;
  if (found.length === wanted.length && Math.abs(2 * proper - found.length) > 1) {
    faults.push({
      ...placeOf(record, 'situations', String(length)),
      message: `Buổi ${length} phút có ${proper} trong ${found.length} tình huống là việc làm đúng.`,
      hint: 'Để khoảng một nửa là việc làm đúng, nếu không phòng họp quen tay gọi việc nào cũng là biểu hiện.',
    });
  }
  return faults;
}

function isForVoting({
  type,
  options,
}: {
  readonly type: string;
  readonly options: readonly unknown[];
}): boolean {
  return ['recognise', 'judge', 'next-step'].includes(type) && options.length <= MAX_OPTIONS;
}

function partOf({ ancestors }: MdxElement) {
  const part = ancestors.find(({ name }) => name === 'PhanHop');
  return part && kitPart(part);
}

/** Situations in the words that no session is said to use. */
function strayFaults({ record, body }: Entry): Place[] {
  const used = new Set(
    KIT_LENGTHS.flatMap((length) => itemsAt(record, 'situations', String(length)).map(({ value }) => value)),
  );
  return (body?.elements ?? [])
    .filter(({ name, attributes }) => name === 'TinhHuong' && !used.has(attributes['id']))
    .map(({ attributes, position }) => ({
      ...position,
      message: `Tình huống ${attributes['id'] ?? ''} không thuộc buổi nào.`,
      hint: 'Ghi mã ấy vào situations ở đầu tệp, hoặc bỏ thẻ này.',
    }));
}

/** The four kinds, each at least once, in their order; one finding, because the rest follows from it. */
function discussionFaults(questions: readonly MdxElement[]): Place[] {
  const hint = `Giữ thứ tự: ${DISCUSSION_KINDS.map(({ id }) => id).join(', ')}, mỗi loại ít nhất một câu.`;
  const kinds = questions.map(({ attributes }) =>
    DISCUSSION_KINDS.findIndex(({ id }) => id === attributes['loai']),
  );
  const late = questions.find((_, at) => at > 0 && (kinds[at] ?? 0) < (kinds[at - 1] ?? 0));
  if (late) {
    return [{ ...late.position, message: 'Câu thảo luận này đứng sau một câu thuộc bước sau nó.', hint }];
  }
  const missing = DISCUSSION_KINDS.find((_, at) => !kinds.includes(at));
  if (!missing) return [];
  return [{ line: 1, column: 1, message: `Bộ sinh hoạt thiếu câu thảo luận loại ${missing.id}.`, hint }];
}

function homeworkFaults({ record }: Entry): Place[] {
  const homework = textAt(record, 'homework');
  if (homework === undefined || homework.trim().endsWith('?')) return [];
  return [
    {
      ...placeOf(record, 'homework'),
      message: 'Việc về nhà chưa là một câu hỏi để mở đầu kỳ sau.',
      hint: 'Viết thành câu hỏi, kết thúc bằng dấu hỏi, trả lời được trong hai phút.',
    },
  ];
}

/** All decks stand in one folder, whatever they are made from. */
function addressFaults({ slugs }: ContentIndex, { slug }: Entry): Place[] {
  const others = [slugs.documents, slugs.behaviours, slugs.tasks, slugs.comparisons];
  if (slug !== BEHAVIOUR_DECK && !others.some((taken) => taken?.has(slug))) return [];
  return [
    {
      line: 1,
      column: 1,
      message: `Tên tệp "${slug}" trùng với một bài khác, hai bộ màn chiếu sẽ chung một địa chỉ.`,
      hint: 'Đổi tên tệp của bộ sinh hoạt.',
    },
  ];
}
