import { listElements, parseMdx } from '../document/parse.ts';
import type { MdxElement } from '../document/parse.ts';

/** Tags the handout leaves out: what is voted on and what the secretary says belong to the meeting. */
const KEPT_BACK = ['TinhHuong', 'GoiY'];

/** Whether a `<PhanHop>` goes to the members the day before. */
export function isSentAhead({ attributes }: Pick<MdxElement, 'attributes'>): boolean {
  return attributes['gui'] === 'truoc';
}

/**
 * The words of a kit that its handout shows, for finding what they cite.
 *
 * @param source the MDX text, with or without front matter
 * @returns MDX text: the parts sent ahead, without situations and speaker notes
 * @throws MdxSyntaxError on text the content linter would refuse
 */
export function sentAhead(source: string): string {
  const elements = listElements(parseMdx(source));
  return elements
    .filter((element) => element.name === 'PhanHop' && isSentAhead(element))
    .map((part) => {
      const left = elements.filter(
        ({ name, ancestors }) => KEPT_BACK.includes(name) && ancestors.includes(part),
      );
      const { from, to } = spanOf(part);
      let at = from;
      const kept = left.map((element) => {
        const span = spanOf(element);
        const text = source.slice(at, span.from);
        at = span.to;
        return text;
      });
      return [...kept, source.slice(at, to)].join('');
    })
    .join('\n\n');
}

function spanOf({ node }: MdxElement) {
  return { from: node.position?.start.offset ?? 0, to: node.position?.end.offset ?? 0 };
}
