import { parseProvision, provisionAnchor, provisionName } from './anchor.ts';
import { listElements, parseMdx } from './parse.ts';
import type { MdxElement } from './parse.ts';

/** One entry of a page's table of contents. */
export interface OutlineEntry {
  readonly anchor: string;
  readonly title: string;
  /** `gap`: an article the handbook has not summarised. */
  readonly type: 'section' | 'article' | 'gap' | 'clause';
  readonly children: readonly OutlineEntry[];
}

/**
 * Builds the table of contents from the MDX text itself, because headings made by components are not among the
 * headings Astro reports.
 *
 * @param source the MDX text, with or without front matter
 * @returns sections and articles in order, clauses below their article
 * @throws MdxSyntaxError | RangeError on text the content linter would refuse
 */
export function outline(source: string): readonly OutlineEntry[] {
  const elements = listElements(parseMdx(source));
  return elements.flatMap((element): OutlineEntry[] => {
    const entry = topLevelEntry(element);
    if (!entry) return [];
    const children = elements
      .filter((inner) => inner.name === 'Khoan' && inner.ancestors.includes(element))
      .map(clauseEntry);
    return [{ ...entry, children }];
  });
}

/** The heading of an article: its number, and its title when that is known. */
export function articleHeading(number: string, title: string | undefined): string {
  return title ? `Điều ${number}. ${title}` : `Điều ${number}`;
}

/** The heading of a clause within its article. */
export function clauseHeading(number: string, title: string | undefined): string {
  const name = `Khoản ${parseProvision(number).clause ?? number}`;
  return title ? `${name}. ${title}` : name;
}

function topLevelEntry({ name, attributes }: MdxElement): Omit<OutlineEntry, 'children'> | undefined {
  switch (name) {
    case 'Phan':
    case 'PhanHop':
      return { type: 'section', anchor: attributes['id'] ?? '', title: attributes['ten'] ?? '' };
    case 'Dieu':
    case 'DieuTrong': {
      const number = attributes['so'] ?? '';
      return {
        type: name === 'Dieu' ? 'article' : 'gap',
        anchor: provisionAnchor(parseProvision(number)),
        title: articleHeading(number, attributes['ten']),
      };
    }
    default:
      return undefined;
  }
}

function clauseEntry({ attributes }: MdxElement): OutlineEntry {
  const number = attributes['so'] ?? '';
  const provision = parseProvision(number);
  return {
    type: 'clause',
    anchor: provisionAnchor(provision),
    title: attributes['ten'] ? clauseHeading(number, attributes['ten']) : provisionName(provision),
    children: [],
  };
}
