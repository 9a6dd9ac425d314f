/** The deciding details of a situation in one sentence, each in quotation marks and without its own full stop. */
export function cluesLine(clues: readonly string[]): string {
  return `Chi tiết quyết định: ${clues.map((clue) => `“${clue.replace(/\.$/u, '')}”`).join('; ')}.`;
}
