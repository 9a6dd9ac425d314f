import { behaviourOf, isLookAlike } from '../practice/bank.ts';
import { seededRandom, shuffle } from '../practice/seeded-random.ts';
import type { Random } from '../practice/seeded-random.ts';
import { isMinimalPair } from './own-plan-situation.ts';
import type { Votable } from './own-plan-situation.ts';

export interface SuggestOptions {
  readonly situations: readonly Votable[];
  /** Only situations about these behaviours; none for all. */
  readonly behaviours: readonly string[];
  /** How many are wanted, 0 or more. */
  readonly count: number;
  readonly seed: number;
}

/**
 * Draws situations for a meeting, in the order in which to take them. The same options give the same ones.
 * - Half are legitimate work (rounded down), as far as there is enough of both.
 * - For every three of them, and at least once, there is a minimal pair of a behaviour and its look-alike, where there is
 *   one. Not more: in a row of pairs the second half of each would be known before it is read.
 * - The halves of a pair stand together, either first.
 * - Behaviours come up as evenly as that allows.
 *
 * @returns fewer than wanted when there are no more
 */
export function suggestSituations({
  situations,
  behaviours,
  count,
  seed,
}: SuggestOptions): readonly Votable[] {
  const random = seededRandom(seed);
  const isWanted = (one: Votable) => behaviours.length === 0 || behaviours.includes(behaviourOf(one));
  const pool = shuffle(situations.filter(isWanted), random);
  const drawn = drawPairs(pool, count);
  while (drawn.length < count) {
    const next = drawSingle(pool, drawn, count);
    if (!next) break;
    drawn.push(next);
  }
  return inUnits(drawn, random);
}

function drawPairs(pool: readonly Votable[], count: number): Votable[] {
  const wanted = count < 2 ? 0 : Math.max(1, Math.floor(count / 3));
  const drawn: Votable[] = [];
  const pairs = pool.filter(isLookAlike).flatMap((one) => {
    const other = pool.find((candidate) => !isLookAlike(candidate) && isMinimalPair(one, candidate));
    return other ? [[one, other] as const] : [];
  });
  while (drawn.length < wanted * 2) {
    const fresh = pairs.filter((pair) => pair.every((one) => !drawn.includes(one)));
    const [pair] = fresh.toSorted((a, b) => timesDrawn(a[0], drawn) - timesDrawn(b[0], drawn));
    if (!pair) break;
    drawn.push(...pair);
  }
  return drawn;
}

/** Of the kind that is short, then not a half whose other half is there, then of the behaviour that came up least. */
function drawSingle(pool: readonly Votable[], drawn: readonly Votable[], count: number): Votable | undefined {
  const isLegitimateShort = drawn.filter(isLookAlike).length < Math.floor(count / 2);
  const cost = (one: Votable) =>
    (isLookAlike(one) === isLegitimateShort ? 0 : 1000) +
    (drawn.some((other) => isMinimalPair(one, other)) ? 100 : 0) +
    timesDrawn(one, drawn);
  const [best] = pool.filter((one) => !drawn.includes(one)).toSorted((a, b) => cost(a) - cost(b));
  return best;
}

function timesDrawn(one: Votable, drawn: readonly Votable[]): number {
  return drawn.filter((other) => behaviourOf(other) === behaviourOf(one)).length;
}

/** In drawn order, but for the halves of pairs, which stand together. */
function inUnits(drawn: readonly Votable[], random: Random): readonly Votable[] {
  const row: Votable[] = [];
  for (const one of shuffle(drawn, random)) {
    if (row.includes(one)) continue;
    const other = drawn.find((candidate) => !row.includes(candidate) && isMinimalPair(one, candidate));
    row.push(one, ...(other ? [other] : []));
  }
  return row;
}
