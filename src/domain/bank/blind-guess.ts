import { playFrequentPlace, playLongest, playOverlap } from './blind-players.ts';
import type { BlindPlayer } from './blind-players.ts';
import { isFreeText } from '../question/is-free-text.ts';
import { keyOf } from '../question/key-of.ts';
import type { Question } from '../question/schema.ts';

/** How far above chance a player who knows nothing may come, as a share. */
export const MARGIN = 0.05;

/** How one player who knows nothing does on the bank. */
export interface BlindScore {
  readonly player: 'longest' | 'longest-free-text' | 'overlap' | 'frequent-place' | 'always-violation';
  /** Questions it could be played on. */
  readonly items: number;
  /** Share right by choosing at random, 0 to 1. */
  readonly chance: number;
  /** Share right, 0 to 1; among equal options the player chooses at random, so this is the expected share. */
  readonly share: number;
  /** Whether the share is within chance and margin; undefined when there are too few questions to say. */
  readonly passes: boolean | undefined;
}

/**
 * Lets four players who know nothing answer the bank: whoever of them does better than chance shows that something else
 * than knowledge leads to the key (Haladyna's testwiseness).
 *
 * The longest option is also tried on free text alone, where its length is the author's choice. "Always violation" is not asked for an option but for one of two things: a behaviour, or work done properly. It plays
 * the questions that ask for a name (`recognise`, `judge`); chance is one half whatever the number of options. It is
 * right as often as the bank shows a behaviour, so its limit keeps legitimate work at 45 % or more of those questions.
 */
export function guessBlindly(questions: readonly Question[]): readonly BlindScore[] {
  const keyed = questions.filter(({ options }) => keyOf(options) !== undefined);
  const play = (player: BlindScore['player'], choose: BlindPlayer, asked = keyed) =>
    rate(player, asked.length, chanceOf(asked), scorePlayer(asked, choose));
  const naming = keyed.flatMap((question) =>
    question.type === 'recognise' || question.type === 'judge' ? [question.label !== 'legitimate'] : [],
  );
  return [
    play('longest', playLongest),
    play('longest-free-text', playLongest, keyed.filter(isFreeText)),
    play('overlap', playOverlap),
    play('frequent-place', playFrequentPlace(keyed)),
    rate('always-violation', naming.length, 1 / 2, mean(naming.map(Number))),
  ];
}

/** Share right by choosing at random: the mean of one over the number of options; 0 without questions. */
export function chanceOf(questions: readonly Question[]): number {
  return mean(questions.map(({ options }) => 1 / options.length));
}

/** Share of questions a player is expected to get right, 0 to 1; 0 without questions. */
export function scorePlayer(questions: readonly Question[], player: BlindPlayer): number {
  return mean(
    questions.map((question) => {
      const key = keyOf(question.options)?.key;
      const chosen = player(question);
      return key !== undefined && chosen.includes(key) ? 1 / chosen.length : 0;
    }),
  );
}

/**
 * Whether there are enough questions for the margin to mean something: one standard error of a share, the root of
 * chance · (1 − chance) / items, is no more than the margin. That takes 75 questions of four options, 100 of two.
 */
export function canJudge(chance: number, items: number): boolean {
  return items > 0 && Math.sqrt((chance * (1 - chance)) / items) <= MARGIN;
}

function rate(player: BlindScore['player'], items: number, chance: number, share: number): BlindScore {
  const passes = canJudge(chance, items) ? share <= chance + MARGIN : undefined;
  return { player, items, chance, share, passes };
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
