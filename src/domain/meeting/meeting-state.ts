import * as z from 'zod/mini';
import { letterSchema, planSchema } from './meeting-plan.ts';
import type { Letter, MeetingPlan } from './meeting-plan.ts';
import { expandPlan } from './expand-plan.ts';
import type { MeetingStep } from './expand-plan.ts';

export const MEETING_VERSION = 1;

/** The largest room counted; more hands than that are counted by rows. */
export const MOST_HANDS = 300;

/** Letters of a conclusion at most. */
export const LONGEST_CONCLUSION = 8000;

/** Steps of the text size above the floor: text below it is not projected. */
export const SMALLEST_SIZE = 0;
export const LARGEST_SIZE = 4;

/** How many counts can be undone. */
export const UNDO_DEPTH = 50;

/** Milliseconds since 1970. */
const momentSchema = z.int().check(z.minimum(0));
const spanSchema = z.int().check(z.minimum(0));
const handsSchema = z.int().check(z.minimum(0), z.maximum(MOST_HANDS));

export const roundSchema = z.enum(['first', 'second']);
/** The vote before the talk and the one after it. */
export type Round = z.infer<typeof roundSchema>;

/** Where a count is kept: `th-001/first/a`. */
const countKeySchema = z
  .string()
  .check(z.regex(/^(?:th-\d{3}|kt-[a-z0-9]+-\d{2})\/(?:first|second)\/[a-e]$/u));
const partIdSchema = z.string().check(z.regex(/^[a-z0-9-]{1,80}$/u));

const placeSchema = z.object({
  /** Place in the expanded plan, from 0. */
  step: z.int().check(z.minimum(0)),
  /** Which part of a step that is longer than one screen, from 0; the last one when there are fewer. */
  page: z.int().check(z.minimum(0)),
});
export type Place = Readonly<z.infer<typeof placeSchema>>;

const timerSchema = z.object({
  /** Milliseconds. */
  total: spanSchema,
  left: spanSchema,
  /** Since when `left` is running out; null while it stands. */
  since: z.nullable(momentSchema),
});
export type Timer = Readonly<z.infer<typeof timerSchema>>;

/**
 * A running meeting as plain data: no names, only numbers and what the secretary types. Every field stands alone, so that
 * two windows can be joined field by field (`merge-replicas.ts`) and a damaged one costs only itself.
 */
export const meetingSchema = z.object({
  version: z.literal(MEETING_VERSION),
  /** Given by the caller, unique among meetings. */
  id: z.string().check(z.regex(/^[\w-]{1,40}$/u)),
  /** How many meetings this device had begun before; of two, windows show the later one. */
  era: z.int().check(z.minimum(0)),
  plan: planSchema,
  place: placeSchema,
  /** When the meeting was first begun and last ended, by the device's clock. */
  beganAt: z.nullable(momentSchema),
  endedAt: z.nullable(momentSchema),
  /** Up to when the time of the current part has been added up; null while the clock of the meeting stands. */
  runningSince: z.nullable(momentSchema),
  /** Milliseconds spent on a part, by its id. */
  elapsed: z.record(partIdSchema, spanSchema),
  /** Hands or cards, by `countKey`; what was not counted is absent. */
  counts: z.record(countKeySchema, handsSchema),
  /** What the last counts changed, oldest first; `before` is null where nothing was counted. */
  undo: z
    .array(z.object({ key: countKeySchema, before: z.nullable(handsSchema) }))
    .check(z.maxLength(UNDO_DEPTH)),
  /** How many spoke in a part, by its id. */
  spoke: z.record(partIdSchema, z.int().check(z.minimum(0), z.maximum(MOST_HANDS))),
  /** Typed by the secretary, by part. */
  conclusions: z.record(partIdSchema, z.string().check(z.maxLength(LONGEST_CONCLUSION))),
  timer: z.nullable(timerSchema),
  /** What lies over the screen while the room talks. */
  cover: z.enum(['none', 'black', 'white']),
  size: z.int().check(z.minimum(SMALLEST_SIZE), z.maximum(LARGEST_SIZE)),
  /** Phòng sáng, phòng tối. */
  theme: z.enum(['bright', 'dark']),
});
export type Meeting = Readonly<z.infer<typeof meetingSchema>>;

/** A meeting before its first step; nothing runs yet. */
export function newMeeting({
  id,
  era,
  plan,
}: {
  readonly id: string;
  readonly era: number;
  readonly plan: MeetingPlan;
}): Meeting {
  return {
    version: MEETING_VERSION,
    id,
    era,
    plan,
    place: { step: 0, page: 0 },
    beganAt: null,
    endedAt: null,
    runningSince: null,
    elapsed: {},
    counts: {},
    undo: [],
    spoke: {},
    conclusions: {},
    timer: null,
    cover: 'none',
    size: 0,
    theme: 'bright',
  };
}

/**
 * @throws RangeError when the meeting is past its plan, which the reducer and the readers of storage never let happen
 */
export function currentStep({ plan, place }: Pick<Meeting, 'plan' | 'place'>): MeetingStep {
  const found = expandPlan(plan)[place.step];
  if (!found) throw new RangeError(`Cannot find step ${place.step}: the plan is shorter`);
  return found;
}

/** Hands by letter; a letter nobody counted has 0. */
export type Tally = Readonly<Record<Letter, number>>;

/** Where `counts` keeps the hands for a letter. */
export function countKey(item: string, round: Round, letter: Letter): string {
  return `${item}/${round}/${letter}`;
}

export function tallyOf({ counts }: Pick<Meeting, 'counts'>, item: string, round: Round): Tally {
  const count = (letter: Letter) => counts[countKey(item, round, letter)] ?? 0;
  return { a: count('a'), b: count('b'), c: count('c'), d: count('d'), e: count('e') };
}

/** Whether a vote has been counted at all: nobody's hand is a count too. */
export function isCounted({ counts }: Pick<Meeting, 'counts'>, item: string, round: Round): boolean {
  return letterSchema.options.some((letter) => counts[countKey(item, round, letter)] !== undefined);
}

/** Hands of a vote together. */
export function totalOf(tally: Tally): number {
  return tally.a + tally.b + tally.c + tally.d + tally.e;
}
