import type { Part } from '../machine/document-json.ts';

/** Paragraphs of a passage shown beside a question at most: what is longer is read on its page. */
const MOST_PARAGRAPHS = 8;

/**
 * The words of a part of a document, its sub-parts with their names before them.
 *
 * @param eId anchor of the part, `dieu-8-khoan-1`
 * @returns a paragraph each, at most eight and then one that says where the rest is; undefined when no such part is there
 */
export function passageText(body: readonly Part[], eId: string): readonly string[] | undefined {
  const part = findPart(body, eId);
  if (!part) return undefined;
  const paragraphs = paragraphsOf(part);
  if (paragraphs.length === 0) return undefined;
  return paragraphs.length <= MOST_PARAGRAPHS
    ? paragraphs
    : [...paragraphs.slice(0, MOST_PARAGRAPHS), 'Phần này còn nữa, đồng chí mở trang để đọc tiếp.'];
}

function findPart(parts: readonly Part[], eId: string): Part | undefined {
  for (const part of parts) {
    const found = part.eId === eId ? part : findPart(part.parts, eId);
    if (found) return found;
  }
  return undefined;
}

function paragraphsOf({ statements, parts }: Part): readonly string[] {
  return [
    ...statements.map(({ text }) => text),
    ...parts.flatMap((part) => {
      const [first, ...rest] = paragraphsOf(part);
      return first === undefined ? [] : [part.num === null ? first : `${part.num}: ${first}`, ...rest];
    }),
  ];
}
