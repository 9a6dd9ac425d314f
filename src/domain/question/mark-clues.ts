/** A stretch of a situation, deciding words or not. */
export interface Segment {
  readonly text: string;
  readonly isClue: boolean;
}

/**
 * Cuts a situation at its deciding words so that they can be marked.
 *
 * @param clues exact substrings; one that is not found is passed over (the content linter refuses it earlier)
 * @returns segments that joined give the situation back
 */
export function markClues(situation: string, clues: readonly string[]): readonly Segment[] {
  const isClue = new Array<boolean>(situation.length).fill(false);
  for (const clue of clues) {
    const start = situation.indexOf(clue);
    if (start >= 0) isClue.fill(true, start, start + clue.length);
  }
  const segments: Segment[] = [];
  let from = 0;
  for (let at = 1; at <= situation.length; at++) {
    if (at < situation.length && isClue[at] === isClue[from]) continue;
    segments.push({ text: situation.slice(from, at), isClue: isClue[from] === true });
    from = at;
  }
  return segments;
}
