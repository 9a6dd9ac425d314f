import type { BankEntry } from './bank.ts';
import { shuffle } from './seeded-random.ts';
import type { Random } from './seeded-random.ts';

/** A place in a session before a situation is drawn for it; also the stratum of the bank to draw from. */
export interface Slot {
  readonly type: BankEntry['type'];
  readonly isLookAlike: boolean;
}

/** Look-alikes in a session and among the situations to be named: 40 to 50 %. */
const LEAST_LOOK_ALIKES = 0.4;
const MOST_LOOK_ALIKES = 0.5;

/** Shares of the types in a session at most; `recognise` takes the rest, at least half. */
const JUDGE_SHARE = 0.2;
const EVIDENCE_SHARE = 0.15;
const NEXT_STEP_SHARE = 0.15;

/**
 * Plans a session: which types, and which of them legitimate look-alikes. A row of one kind would teach to answer by
 * habit: look-alikes are 40–50 % of all and 40–50 % of `recognise` and `judge` together, as near as whole numbers go.
 *
 * @param length how many situations, 0 or more
 * @returns in drawn order
 */
export function planSession(length: number, random: Random): readonly Slot[] {
  const judge = Math.floor(length * JUDGE_SHARE);
  const evidence = Math.floor(length * EVIDENCE_SHARE);
  const nextStep = Math.floor(length * NEXT_STEP_SHARE);
  const recognise = length - judge - evidence - nextStep;

  const namingLookAlikes = drawShare(recognise + judge, random);
  const otherLookAlikes = clamp(drawShare(length, random) - namingLookAlikes, 0, evidence + nextStep);
  const judgeLookAlikes = splitShare(namingLookAlikes, judge, recognise, random);
  const evidenceLookAlikes = splitShare(otherLookAlikes, evidence, nextStep, random);

  return shuffle(
    [
      ...slotsOf('recognise', recognise, namingLookAlikes - judgeLookAlikes),
      ...slotsOf('judge', judge, judgeLookAlikes),
      ...slotsOf('evidence', evidence, evidenceLookAlikes),
      ...slotsOf('next-step', nextStep, otherLookAlikes - evidenceLookAlikes),
    ],
    random,
  );
}

/** A whole number between 40 and 50 % of `total`, or the nearest to 45 % when none lies between. */
function drawShare(total: number, random: Random): number {
  const least = Math.ceil(total * LEAST_LOOK_ALIKES);
  const most = Math.floor(total * MOST_LOOK_ALIKES);
  if (most < least) return Math.round((total * (LEAST_LOOK_ALIKES + MOST_LOOK_ALIKES)) / 2);
  return least + Math.floor(random() * (most - least + 1));
}

/** Splits a number over two parts by their sizes, and returns what falls to the first. */
function splitShare(share: number, first: number, second: number, random: Random): number {
  if (first + second === 0) return 0;
  const exact = (share * first) / (first + second);
  const rounded = Math.floor(exact) + (random() < exact % 1 ? 1 : 0);
  return clamp(rounded, Math.max(0, share - second), Math.min(first, share));
}

function slotsOf(type: Slot['type'], count: number, lookAlikes: number): readonly Slot[] {
  return Array.from({ length: count }, (_, at) => ({ type, isLookAlike: at < lookAlikes }));
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
