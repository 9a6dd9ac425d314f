/** Below this many characters the first sentence only places the term; the next one explains it. */
const ENOUGH = 60;

/**
 * The beginning of a definition, for the list at the end of a page: whole sentences until enough is said.
 *
 * @param definition one or more sentences
 */
export function shortDefinition(definition: string): string {
  const sentences = definition.trim().split(/(?<=[.!?])\s+(?=\p{Lu})/u);
  let text = '';
  for (const sentence of sentences) {
    if (text.length >= ENOUGH) break;
    text = text === '' ? sentence : `${text} ${sentence}`;
  }
  return text;
}
