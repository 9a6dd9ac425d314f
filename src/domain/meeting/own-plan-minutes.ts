import type { OwnLength } from './own-plan.ts';

/** A situation read, voted on, talked over and voted on again takes about so many minutes. */
export const MINUTES_A_SITUATION = 5;

const AROUND = ['opening', 'keyPoints', 'discussion', 'conclusion'] as const;
type Around = (typeof AROUND)[number];

/** Minutes of each part. */
export type PartMinutes = Readonly<Record<Around | 'situations', number>>;

/** What the parts round the situations need in any meeting, in minutes. */
const LEAST: Readonly<Record<Around, number>> = { opening: 1, keyPoints: 2, discussion: 2, conclusion: 1 };

/** How minutes beyond that are shared. With the suggested number of situations the shares are whole minutes. */
const SHARES: Readonly<Record<OwnLength, Readonly<Record<Around, number>>>> = {
  20: { opening: 1, keyPoints: 1, discussion: 2, conclusion: 0 },
  45: { opening: 2, keyPoints: 4, discussion: 10, conclusion: 3 },
  90: { opening: 4, keyPoints: 11, discussion: 30, conclusion: 9 },
};

/**
 * The minutes of each part of a meeting, whole ones that add up to its length. Situations get what they need first; when
 * there are too many of them, what the other parts can spare.
 *
 * @param situations how many, 0 or more; 0 has no minutes
 */
export function shareMinutes(length: OwnLength, situations: number): PartMinutes {
  const least = sum(AROUND.map((part) => LEAST[part]));
  const ofSituations = Math.min(situations * MINUTES_A_SITUATION, length - least);
  const extra = shareOut(length - least - ofSituations, SHARES[length]);
  return {
    opening: LEAST.opening + extra.opening,
    keyPoints: LEAST.keyPoints + extra.keyPoints,
    situations: ofSituations,
    discussion: LEAST.discussion + extra.discussion,
    conclusion: LEAST.conclusion + extra.conclusion,
  };
}

/** Whole minutes in proportion to the shares; the largest remainders get what is left over. */
function shareOut(minutes: number, shares: Readonly<Record<Around, number>>): Record<Around, number> {
  const total = sum(Object.values(shares));
  const exact = AROUND.map((part) => ({ part, minutes: (minutes * shares[part]) / total }));
  const left = minutes - sum(exact.map((share) => Math.floor(share.minutes)));
  const rounded = new Set(
    exact
      .toSorted((a, b) => (b.minutes % 1) - (a.minutes % 1))
      .slice(0, left)
      .map(({ part }) => part),
  );
  const ofPart = (part: Around) => Math.floor((minutes * shares[part]) / total) + (rounded.has(part) ? 1 : 0);
  return {
    opening: ofPart('opening'),
    keyPoints: ofPart('keyPoints'),
    discussion: ofPart('discussion'),
    conclusion: ofPart('conclusion'),
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
