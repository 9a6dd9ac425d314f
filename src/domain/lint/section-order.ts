import type { MdxElement } from '../document/parse.ts';
import type { Fault } from './rule.ts';

/** A section that a page must have, in its place. */
export interface FixedSection {
  readonly id: string;
  readonly title: string;
}

/** The first place where the sections leave the fixed order; one finding, because the rest follows from it. */
export function sectionOrderFault(
  sections: readonly MdxElement[],
  fixed: readonly FixedSection[],
): Omit<Fault, 'file'> | undefined {
  const hint = `Giữ đúng thứ tự: ${fixed.map(({ id }) => id).join(', ')}.`;
  for (const [at, { id, title }] of fixed.entries()) {
    const section = sections[at];
    if (section?.attributes['id'] === id && section.attributes['ten'] === title) continue;
    return {
      ...(section?.position ?? { line: 1, column: 1 }),
      message: `Phần thứ ${at + 1} của bài phải là <Phan id="${id}" ten="${title}">.`,
      hint,
    };
  }
  const extra = sections[fixed.length];
  return extra && { ...extra.position, message: 'Bài có phần thừa sau sáu phần quy định.', hint };
}
