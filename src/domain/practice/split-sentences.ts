/**
 * Cuts a text into its sentences. A sentence ends with a full stop, a question or exclamation mark or an ellipsis, a
 * closing « » included, before a space and a capital letter.
 *
 * @returns trimmed sentences; joined by spaces they give the text back but for its white space
 */
export function splitSentences(text: string): readonly string[] {
  return text
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/([.!?…][»”"]?) (?=[\p{Lu}«“"])/gu, '$1\n')
    .split('\n')
    .filter((sentence) => sentence !== '');
}

/** Cuts a text more finely: at semicolons too. */
export function splitClauses(text: string): readonly string[] {
  return splitSentences(text).flatMap((sentence) => sentence.replace(/; /gu, ';\n').split('\n'));
}
