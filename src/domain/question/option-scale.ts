import { measureOption } from './option-measure.ts';

/**
 * Whether the options are quantities of one kind (numbers, dates, times, durations) and whether they rise.
 *
 * @returns `none` when at least one option is no such quantity; equal neighbours count as rising
 */
export function scaleOf(texts: readonly string[]): 'none' | 'rising' | 'mixed' {
  const measures = texts.map(measureOption);
  const [first] = measures;
  const onOneScale = measures.flatMap((measure) =>
    first && measure?.kind === first.kind && measure.lead === first.lead ? [measure.values] : [],
  );
  if (onOneScale.length < texts.length || texts.length === 0) return 'none';
  const rises = onOneScale.every((values, at) => at === 0 || compare(onOneScale[at - 1] ?? [], values) <= 0);
  return rises ? 'rising' : 'mixed';
}

function compare(one: readonly number[], other: readonly number[]): number {
  for (const [at, value] of one.entries()) {
    const difference = value - (other[at] ?? -Infinity);
    if (difference !== 0) return difference;
  }
  return 0;
}
