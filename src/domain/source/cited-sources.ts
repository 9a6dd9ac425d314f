import { listElements, parseMdx } from '../document/parse.ts';

/**
 * The sources a text cites by `<Nguon>` and `<Trich>`, each once, in reading order.
 *
 * @param source the MDX text, with or without front matter
 * @throws MdxSyntaxError on text the content linter would refuse
 */
export function citedSources(source: string): readonly string[] {
  const ids = listElements(parseMdx(source)).flatMap(({ name, attributes }) => {
    if (name === 'Nguon') return (attributes['id'] ?? '').split(/\s+/u);
    return name === 'Trich' ? [attributes['nguon'] ?? ''] : [];
  });
  return [...new Set(ids.filter((id) => id !== ''))];
}
