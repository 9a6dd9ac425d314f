import { listElements, parseMdx } from '../document/parse.ts';
import { parseTarget } from '../document/target.ts';

/**
 * The documents a page points at with `<Dan>`, each once, in reading order: their validity is shown below the page.
 *
 * @param source the MDX text, with or without front matter
 * @returns slugs of documents
 * @throws MdxSyntaxError | RangeError on text the content linter would refuse
 */
export function citedDocuments(source: string): readonly string[] {
  const slugs = listElements(parseMdx(source)).flatMap(({ name, attributes }) => {
    if (name !== 'Dan') return [];
    const target = parseTarget(attributes['toi'] ?? '');
    return target.type === 'document' ? [target.slug] : [];
  });
  return [...new Set(slugs)];
}
