import { situationsOf } from './meeting-plan.ts';
import type { DiscussionKind, Letter, PlanPart, SituationStep } from './meeting-plan.ts';
import { isCounted, tallyOf } from './meeting-state.ts';
import type { Meeting, Round } from './meeting-state.ts';
import { roundToSum } from './minutes-rounding.ts';
import type { ItemWords, WordsById } from './minutes-words.ts';

const MINUTE = 60_000;

/** One vote on one option. */
export interface Share {
  readonly hands: number;
  /**
   * Of all hands of the vote, rounded to a whole number each by itself, so that equal counts have equal percents; they need
   * not add up to 100. Undefined where no hand was raised.
   */
  readonly percent: number | undefined;
}

export interface Vote {
  readonly total: number;
  readonly shares: readonly Share[];
}

export interface MinutesSituation {
  /** From 1, through the whole meeting. */
  readonly number: number;
  readonly item: string;
  /** Undefined where they could not be had. */
  readonly words: ItemWords | undefined;
  readonly options: readonly { readonly letter: Letter; readonly text: string; readonly isKey: boolean }[];
  readonly hasTwoRounds: boolean;
  /** In the order of the options; undefined where nothing was counted. */
  readonly first: Vote | undefined;
  readonly second: Vote | undefined;
}

export interface MinutesPart {
  readonly id: string;
  readonly title: string;
  readonly plannedMinutes: number | null;
  /** Whole minutes; those of all parts add up to those of the meeting. */
  readonly spentMinutes: number;
  /** How many times somebody spoke. */
  readonly spoke: number;
  readonly questions: readonly { readonly kind: DiscussionKind; readonly text: string }[];
  readonly situations: readonly MinutesSituation[];
  readonly conclusion: string;
}

/** What a meeting leaves to be written down: numbers and typed text, no names. */
export interface Minutes {
  readonly title: string;
  /** Slug of the kit or deck. */
  readonly kit: string;
  /** Milliseconds since 1970. */
  readonly beganAt: number | null;
  readonly endedAt: number | null;
  readonly plannedMinutes: number | null;
  readonly spentMinutes: number;
  readonly spoke: number;
  readonly situationCount: number;
  /** Situations on which at least one vote was counted. */
  readonly countedCount: number;
  /** Parts that were planned in time, or in which something happened. */
  readonly parts: readonly MinutesPart[];
}

/**
 * A draft of the minutes. Time still running is left out: it is what was added up last, at most a second ago.
 *
 * @param words of the items; one that is missing is recorded by its id alone
 */
export function minutesOf(meeting: Meeting, words: WordsById): Minutes {
  const { plan, elapsed } = meeting;
  const situations = situationsOf(plan);
  const spent = roundToSum(plan.parts.map(({ id }) => (elapsed[id] ?? 0) / MINUTE));
  const all = plan.parts.map((part, at) =>
    partOf(part, { meeting, words, situations, spentMinutes: spent[at] ?? 0 }),
  );
  return {
    title: plan.title,
    kit: plan.kit,
    beganAt: meeting.beganAt,
    endedAt: meeting.endedAt,
    plannedMinutes: plan.minutes,
    spentMinutes: spent.reduce((total, minutes) => total + minutes, 0),
    spoke: all.reduce((total, { spoke }) => total + spoke, 0),
    situationCount: situations.length,
    countedCount: all
      .flatMap((part) => part.situations)
      .filter(({ first, second }) => first !== undefined || second !== undefined).length,
    parts: all.filter(isWorthWriting),
  };
}

interface Surroundings {
  readonly meeting: Meeting;
  readonly words: WordsById;
  readonly situations: readonly SituationStep[];
  readonly spentMinutes: number;
}

function partOf({ id, title, minutes, steps }: PlanPart, around: Surroundings): MinutesPart {
  const { meeting, spentMinutes } = around;
  return {
    id,
    title,
    plannedMinutes: minutes,
    spentMinutes,
    spoke: meeting.spoke[id] ?? 0,
    questions: steps.flatMap((step) =>
      step.type === 'discussion' ? [{ kind: step.kind, text: step.text }] : [],
    ),
    situations: steps.flatMap((step) => (step.type === 'situation' ? [situationOf(step, around)] : [])),
    conclusion: meeting.conclusions[id] ?? '',
  };
}

function situationOf(step: SituationStep, { meeting, words, situations }: Surroundings): MinutesSituation {
  const known = words.get(step.item);
  const vote = (round: Round) => voteOf(meeting, step, round);
  return {
    number: situations.indexOf(step) + 1,
    item: step.item,
    words: known,
    options: step.options.map((letter) => {
      const option = known?.options.find(({ id }) => id === letter);
      return { letter, text: option?.text ?? '', isKey: option?.correct ?? false };
    }),
    hasTwoRounds: (step.rounds ?? 2) === 2,
    first: vote('first'),
    second: vote('second'),
  };
}

function voteOf(meeting: Meeting, { item, options }: SituationStep, round: Round): Vote | undefined {
  if (!isCounted(meeting, item, round)) return undefined;
  const tally = tallyOf(meeting, item, round);
  const hands = options.map((letter) => tally[letter]);
  const total = hands.reduce((sum, number) => sum + number, 0);
  const percentOf = (number: number) => (total === 0 ? undefined : Math.round((number * 100) / total));
  return { total, shares: hands.map((number) => ({ hands: number, percent: percentOf(number) })) };
}

/** The deck of a document has a part for each article: those nobody stopped at are no news. */
function isWorthWriting(part: MinutesPart): boolean {
  const { plannedMinutes, spentMinutes, spoke, questions, situations, conclusion } = part;
  return (
    plannedMinutes !== null ||
    spentMinutes + spoke + questions.length + situations.length > 0 ||
    conclusion.trim() !== ''
  );
}
