import type { RecordAction } from './meeting-action.ts';
import { situationsOf } from './meeting-plan.ts';
import { countKey, LONGEST_CONCLUSION, MOST_HANDS, UNDO_DEPTH } from './meeting-state.ts';
import type { Meeting } from './meeting-state.ts';

/** Writes down what happened in the room: hands, a tally of those who spoke, conclusions. */
export function reduceRecord(meeting: Meeting, action: RecordAction): Meeting {
  switch (action.type) {
    case 'count':
      return count(meeting, action);
    case 'undo-count':
      return undoCount(meeting);
    case 'spoke':
      return tally(meeting, action.part, 1);
    case 'unspoke':
      return tally(meeting, action.part, -1);
    case 'conclude':
      return conclude(meeting, action);
  }
}

function count(meeting: Meeting, action: Extract<RecordAction, { type: 'count' }>): Meeting {
  const { item, round, letter, hands } = action;
  const situation = situationsOf(meeting.plan).find((step) => step.item === item);
  if (situation?.options.includes(letter) !== true) return meeting;
  if (hands !== null && !isWithin(hands, MOST_HANDS)) return meeting;
  const key = countKey(item, round, letter);
  const before = meeting.counts[key] ?? null;
  if (before === hands) return meeting;
  const isTyped = action.continues === true && meeting.undo.at(-1)?.key === key;
  const undo = isTyped ? meeting.undo : [...meeting.undo, { key, before }].slice(-UNDO_DEPTH);
  return { ...meeting, counts: put(meeting.counts, key, hands), undo };
}

function undoCount(meeting: Meeting): Meeting {
  const last = meeting.undo.at(-1);
  if (!last) return meeting;
  return {
    ...meeting,
    counts: put(meeting.counts, last.key, last.before),
    undo: meeting.undo.slice(0, -1),
  };
}

function tally(meeting: Meeting, part: string, by: 1 | -1): Meeting {
  const spoke = (meeting.spoke[part] ?? 0) + by;
  if (!hasPart(meeting, part) || !isWithin(spoke, MOST_HANDS)) return meeting;
  return { ...meeting, spoke: { ...meeting.spoke, [part]: spoke } };
}

function conclude(meeting: Meeting, action: Extract<RecordAction, { type: 'conclude' }>): Meeting {
  const { part, text } = action;
  if (!hasPart(meeting, part) || text.length > LONGEST_CONCLUSION) return meeting;
  if (text === (meeting.conclusions[part] ?? '')) return meeting;
  return { ...meeting, conclusions: { ...meeting.conclusions, [part]: text } };
}

function hasPart({ plan }: Meeting, part: string): boolean {
  return plan.parts.some(({ id }) => id === part);
}

function isWithin(number: number, most: number): boolean {
  return Number.isInteger(number) && number >= 0 && number <= most;
}

/** The record with a key set, or without it when there is no value. */
function put(
  record: Readonly<Record<string, number>>,
  key: string,
  value: number | null,
): Record<string, number> {
  if (value !== null) return { ...record, [key]: value };
  return Object.fromEntries(Object.entries(record).filter(([other]) => other !== key));
}
