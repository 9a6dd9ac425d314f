import { listElements, parseMdx } from './parse.ts';
import { parseTarget } from './target.ts';

/**
 * The glossary terms a page links, for the list of words at its end.
 *
 * @param source the MDX text, with or without front matter
 * @returns slugs of `content/glossary/`, each once, in the order of their first use
 * @throws MdxSyntaxError | RangeError on text the content linter would refuse
 */
export function termsUsed(source: string): readonly string[] {
  const slugs = listElements(parseMdx(source))
    .filter(({ name }) => name === 'Dan')
    .flatMap(({ attributes }) => {
      const target = parseTarget(attributes['toi'] ?? '');
      return target.type === 'term' ? [target.slug] : [];
    });
  return [...new Set(slugs)];
}

/** The fragment of a term's entry in that list. */
export function termAnchor(slug: string): string {
  return `tn-${slug}`;
}
