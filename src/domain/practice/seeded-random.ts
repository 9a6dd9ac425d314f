/** Gives the next number of a fixed sequence, at least 0 and below 1. */
export type Random = () => number;

/**
 * A small generator whose sequence is decided by its seed alone (mulberry32, public domain, Tommy Ettinger). Good for
 * drawing and shuffling, not for secrets.
 *
 * @param seed any number; only its lower 32 bits count
 */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A shuffled copy, sorted by drawn numbers: every order is equally likely. */
export function shuffle<T>(list: readonly T[], random: Random): T[] {
  const keyed = list.map((value) => ({ value, key: random() }));
  return keyed.toSorted((a, b) => a.key - b.key).map(({ value }) => value);
}
