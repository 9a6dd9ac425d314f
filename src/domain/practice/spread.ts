import { shuffle } from './seeded-random.ts';
import type { Random } from './seeded-random.ts';

/**
 * Whether things can stand in a row so that equal kinds are at least `apart` places from each other. The most frequent
 * kinds decide: m of a kind need m − 1 stretches of `apart`, and a last place for each kind that is so frequent.
 *
 * @param counts how many there are of each kind
 * @param length places in the row, at least the sum of the counts
 * @param apart 1 lets equals touch, 2 puts one other between them, 3 two others
 */
export function canSpread(counts: Iterable<number>, length: number, apart: number): boolean {
  const all = [...counts].filter((count) => count > 0);
  const most = Math.max(0, ...all);
  const mostFrequent = all.filter((count) => count === most).length;
  return most === 0 || (most - 1) * apart + mostFrequent <= length;
}

/**
 * Puts things in a row so that equal kinds are at least `apart` places from each other, otherwise in drawn order. Takes
 * the kind of which most are left among those allowed, which finds such a row whenever `canSpread` says there is one; when
 * there is none, the least recent kind stands nearer.
 */
export function spread<T>(
  things: readonly T[],
  kindOf: (thing: T) => string,
  apart: number,
  random: Random,
): readonly T[] {
  const left = new Map<string, T[]>();
  for (const thing of shuffle(things, random)) {
    left.set(kindOf(thing), [...(left.get(kindOf(thing)) ?? []), thing]);
  }
  const row: T[] = [];
  while (row.length < things.length) {
    const near = apart > 1 ? row.slice(1 - apart).map(kindOf) : [];
    const waiting = [...left].filter(([, queue]) => queue.length > 0);
    const allowed = waiting.filter(([kind]) => !near.includes(kind));
    const [queue] = (allowed.length > 0 ? allowed : waiting)
      .map(([, candidate]) => candidate)
      .toSorted((a, b) => b.length - a.length);
    const next = queue?.shift();
    if (next === undefined) break;
    row.push(next);
  }
  return row;
}
