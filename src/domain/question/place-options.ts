/** A stretch of a situation: plain words, or the words of an option. */
export interface OptionSegment<Id extends string = string> {
  readonly text: string;
  /** Id of the option these words are; absent in plain words. */
  readonly option?: Id;
}

/**
 * Finds the options of an `evidence` question in its situation, where the learner marks them.
 *
 * @param options in any order, each an exact part of the situation, none inside another
 * @returns segments that joined give the situation back; undefined when an option is not found or two overlap, so that
 * the caller lists them below instead
 */
export function placeOptions<Id extends string>(
  situation: string,
  options: readonly { readonly id: Id; readonly text: string }[],
): readonly OptionSegment<Id>[] | undefined {
  const places = options
    .map(({ id, text }) => ({ id, text, start: situation.indexOf(text) }))
    .toSorted((a, b) => a.start - b.start);
  const segments: OptionSegment<Id>[] = [];
  let from = 0;
  for (const { id, text, start } of places) {
    if (start < from) return undefined;
    if (start > from) segments.push({ text: situation.slice(from, start) });
    segments.push({ text, option: id });
    from = start + text.length;
  }
  if (from < situation.length) segments.push({ text: situation.slice(from) });
  return segments;
}
