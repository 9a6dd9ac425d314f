import type { MdxElement } from '../../document/parse.ts';
import { kitPart } from '../../kit/agenda.ts';
import { writtenLengths } from '../../kit/written-lengths.ts';
import { KIT_LENGTHS } from '../../meeting/kit-schema.ts';
import type { ContentIndex } from '../content-index.ts';
import { entriesOf } from '../content-index.ts';
import { defineRule } from '../rule.ts';
import type { Fault } from '../rule.ts';

/** Screens and discussion questions kept for sessions that do not have them, and discussions left without a question. */
export const kitLengths = defineRule('kit-lengths', function* (index) {
  for (const { path, body } of index.entries) {
    for (const element of body?.elements ?? []) {
      const fault = phutFault(element);
      if (fault) yield { file: path, ...element.position, ...fault };
    }
  }
  yield* emptyDiscussions(index);
});

function phutFault({
  name,
  attributes,
  ancestors,
}: MdxElement): { message: string; hint: string } | undefined {
  const text = attributes['phut'];
  if (text === undefined || !['Chieu', 'ThaoLuan'].includes(name)) return undefined;
  const part = ancestors.find((outer) => outer.name === 'PhanHop');
  if (!part) {
    return {
      message: `Thẻ <${name}> ghi phut="${text}" mà không nằm trong bộ sinh hoạt.`,
      hint: 'Bỏ phut: chỉ thẻ nằm trong <PhanHop> mới chọn buổi.',
    };
  }
  const lengths = writtenLengths(text);
  if (!lengths) {
    return {
      message: `Thẻ <${name}> có phut="${text}" không đọc được.`,
      hint: `Viết các buổi cách nhau một dấu cách, buổi ngắn trước, chọn trong ${KIT_LENGTHS.join(', ')}; ví dụ phut="45 90".`,
    };
  }
  const { title, minutes } = kitPart(part);
  const absent = lengths.find((length) => minutes[length] === undefined);
  if (absent === undefined) return undefined;
  return {
    message: `Thẻ <${name}> dành cho buổi ${absent} phút, nhưng buổi ấy không có phần "${title}".`,
    hint: `Bỏ ${absent} khỏi phut, hoặc thêm phut${absent} vào thẻ <PhanHop>.`,
  };
}

function* emptyDiscussions(index: ContentIndex): Generator<Fault> {
  for (const { path, body } of entriesOf(index, 'meetings')) {
    const elements = body?.elements ?? [];
    for (const part of elements.filter(({ name }) => name === 'PhanHop')) {
      const questions = elements.filter(
        ({ name, ancestors }) => name === 'ThaoLuan' && ancestors.includes(part),
      );
      const { title, minutes } = kitPart(part);
      const empty = KIT_LENGTHS.find(
        (length) => minutes[length] !== undefined && !questions.some((one) => isFor(one, length)),
      );
      if (questions.length === 0 || empty === undefined) continue;
      yield {
        file: path,
        ...part.position,
        message: `Buổi ${empty} phút có phần "${title}" mà không còn câu thảo luận nào.`,
        hint: `Thêm ${empty} vào phut của một câu, hoặc bỏ phut ở câu ấy.`,
      };
    }
  }
}

function isFor({ attributes }: MdxElement, length: (typeof KIT_LENGTHS)[number]): boolean {
  const text = attributes['phut'];
  // What cannot be read is reported above.
  return text === undefined || (writtenLengths(text)?.includes(length) ?? true);
}
