import type { MdxElement } from './parse.ts';
import { listElements, parseMdx } from './parse.ts';
import { provisionAnchor, parseProvision, provisionOfAnchor } from './anchor.ts';
import { parseTarget } from './target.ts';

/** A page whose words may refer to others. */
export interface CitingPage {
  /** What others call it: `nghi-dinh-73`, `hv05`, or any name of its own. */
  readonly target: string;
  /** Site path without the base. */
  readonly path: string;
  readonly name: string;
  /** The MDX text. */
  readonly body: string;
}

/** A question that names what it rests on. */
export interface CitingQuestion {
  readonly type: 'knowledge' | 'situation';
  readonly targets: readonly string[];
}

/** Who refers to one article, section or behaviour. */
export interface Citers {
  /** One entry a page, leading to the first part that refers. */
  readonly pages: readonly { readonly path: string; readonly name: string }[];
  readonly knowledge: number;
  readonly situations: number;
}

/**
 * Turns references round: from who refers to what into who is referred to by whom.
 *
 * @param pages all pages with MDX text, in the order in which they are to be listed
 * @returns by part: `nghi-dinh-73#dieu-8` (clauses and points count for their article), `chi-thi-34#muoi-bieu-hien`
 *   or `hv05` (its sections count for the behaviour). A page's references to itself and to terms are left out; a part
 *   nobody refers to has no entry
 * @throws MdxSyntaxError | RangeError on text the content linter would refuse
 */
export function citedBy(
  pages: readonly CitingPage[],
  questions: readonly CitingQuestion[],
): ReadonlyMap<string, Citers> {
  const found = new Map<string, Citers>();
  const change = (part: string, next: (citers: Citers) => Citers): void => {
    found.set(part, next(found.get(part) ?? { pages: [], knowledge: 0, situations: 0 }));
  };
  for (const page of pages) {
    for (const { part, anchor } of referencesOf(page)) {
      change(part, (citers) =>
        citers.pages.some(({ name }) => name === page.name)
          ? citers
          : { ...citers, pages: [...citers.pages, { path: page.path + anchor, name: page.name }] },
      );
    }
  }
  for (const { type, targets } of questions) {
    const key = type === 'knowledge' ? 'knowledge' : 'situations';
    for (const part of new Set(targets.flatMap(citablePart))) {
      change(part, (citers) => ({ ...citers, [key]: citers[key] + 1 }));
    }
  }
  return found;
}

/** The part of a page whose readers are told who refers to it; none for terms and for documents as a whole. */
function citablePart(target: string): readonly string[] {
  const read = parseTarget(target);
  if (read.type === 'behaviour') return [read.id];
  if (read.type !== 'document' || read.anchor === undefined) return [];
  const provision = provisionOfAnchor(read.anchor);
  return [`${read.slug}#${provision ? provisionAnchor({ article: provision.article }) : read.anchor}`];
}

function referencesOf(page: CitingPage): readonly { readonly part: string; readonly anchor: string }[] {
  return listElements(parseMdx(page.body))
    .filter(({ name }) => name === 'Dan')
    .flatMap(({ attributes, ancestors }) =>
      citablePart(attributes['toi'] ?? '')
        .filter((part) => part.split('#')[0] !== page.target)
        .map((part) => ({ part, anchor: anchorOf(ancestors) })),
    );
}

/** `#` and the fragment of the innermost part around a reference, or nothing. */
function anchorOf(ancestors: readonly MdxElement[]): string {
  const part = ancestors.findLast(({ name }) => name === 'Phan' || name === 'Dieu' || name === 'Khoan');
  if (!part) return '';
  const { id, so } = part.attributes;
  return `#${id ?? provisionAnchor(parseProvision(so ?? ''))}`;
}
