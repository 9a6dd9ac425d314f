import type { BankIndex } from '../practice/bank.ts';
import type { QuizItem } from '../practice/quiz-item.ts';
import { findPair } from '../practice/trigger-contrast.ts';
import { situationsOf } from './meeting-plan.ts';
import type { Letter } from './meeting-plan.ts';
import { isCounted, tallyOf } from './meeting-state.ts';
import type { Meeting, Tally } from './meeting-state.ts';

/** Two situations to put side by side, by id and content hash. */
export interface RoomContrast {
  readonly first: { readonly id: string; readonly hash: string };
  readonly second: { readonly id: string; readonly hash: string };
}

/**
 * What a room took a situation for: the wrong option with the most hands, when it has at least as many as the key.
 * Learners are asked one by one what they think; a room is taken to think what most hands say.
 *
 * @returns undefined when the key was ahead, or nobody's hand was up
 */
export function mostTakenMistake(tally: Tally, options: QuizItem['options']): Letter | undefined {
  const right = options.find(({ correct }) => correct);
  if (!right) return undefined;
  const [wrong] = options
    .filter(({ correct }) => !correct)
    .toSorted((a, b) => tally[b.id] - tally[a.id] || (a.id < b.id ? -1 : 1));
  if (!wrong || tally[wrong.id] === 0) return undefined;
  return tally[wrong.id] >= tally[right.id] ? wrong.id : undefined;
}

/**
 * The minimal pair that a room's confusion brings, as practice does it for one learner: the last vote counts, or the
 * first one when the talk has put it right.
 *
 * @returns undefined when nothing was confused, the options name nothing, or the bank has no such pair
 */
export function roomContrast(meeting: Meeting, item: QuizItem, bank: BankIndex): RoomContrast | undefined {
  const entry = bank.get(item.id);
  if (!entry || item.label === undefined) return undefined;
  const mistakes = (['second', 'first'] as const)
    .filter((round) => isCounted(meeting, item.id, round))
    .map((round) => mostTakenMistake(tallyOf(meeting, item.id, round), item.options));
  const taken = item.options.find(({ id }) => id === mistakes.find((letter) => letter !== undefined))?.names;
  if (taken === undefined) return undefined;
  const pair = findPair(
    entry,
    { label: item.label, taken },
    { bank, seen: new Map(), seed: 0 },
    upcoming(meeting, item.id),
  );
  return pair && { first: pair[0], second: pair[1] };
}

/** Situations this meeting has yet to vote on: a pair must not give them away. */
function upcoming({ plan }: Meeting, itself: string): ReadonlySet<string> {
  const items = situationsOf(plan).map(({ item }) => item);
  return new Set(items.slice(items.indexOf(itself) + 1));
}
