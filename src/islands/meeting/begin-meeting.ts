import { nextEra, readMeetings } from '#browser/meeting-storage.ts';
import { recoverMeetings } from '#browser/meeting-vault.ts';
import type { MeetingSession } from '#browser/meeting-session.ts';
import { randomName } from '#browser/random-name.ts';
import type { MeetingPlan } from '#domain/meeting/meeting-plan.ts';
import { newMeeting } from '#domain/meeting/meeting-state.ts';
import { planOfDeck } from '#domain/meeting/plan-of-deck.ts';
import type { Deck } from '#domain/meeting/plan-of-deck.ts';
import { isUnderWay } from '#domain/meeting/worth-keeping.ts';

/** A deck with the plan it is run by: its own, or one the secretary has put together from its screens. */
export interface PlannedDeck {
  readonly deck: Deck;
  readonly ownPlan: MeetingPlan | undefined;
}

/** How long a window that opens waits for others to say where the meeting stands, in milliseconds. */
const WAIT = 150;

const STEP_HASH = /^#man-(\d+)(?:\.(\d+))?$/u;

/**
 * Takes up the meeting of another window, else the one kept in this browser, else begins a new one; then goes to the
 * part or the screen the address names.
 */
export async function beginMeeting(session: MeetingSession, deck: PlannedDeck): Promise<void> {
  const { hash, search } = window.location;
  const wanted = new URLSearchParams(search);
  await Promise.all([recoverMeetings(), new Promise((resolve) => setTimeout(resolve, WAIT))]);
  const isNew = !session.meeting && !takeUpKept(session, deck, wanted);
  if (isNew) beginNew(session, deck, lengthOf(deck.deck, wanted.get('phut')));
  const step = STEP_HASH.exec(hash);
  // The meeting knows better than an address left from before where it stands.
  if (step && isNew)
    session.act({ type: 'go', to: { step: Number(step[1]) - 1, page: Number(step[2] ?? 1) - 1 } });
  else if (!step && hash.length > 1)
    session.act({ type: 'go-part', part: decodeURIComponent(hash.slice(1)) });
}

/** Begins a meeting anew; the one before stays among the records if it is worth keeping. */
export function beginNew(
  session: MeetingSession,
  { deck, ownPlan }: PlannedDeck,
  length: number | null,
): void {
  const plan = ownPlan ?? planOfDeck(deck, length);
  if (!plan) return;
  session.beginNew(newMeeting({ id: randomName(), era: nextEra(Date.now()), plan }));
}

/** @param wanted `tiep`: the id of a meeting to go on with; `phut`: the length of session that was asked for */
function takeUpKept(
  session: MeetingSession,
  { deck, ownPlan }: PlannedDeck,
  wanted: URLSearchParams,
): boolean {
  const id = wanted.get('tiep');
  const length = wanted.get('phut');
  const kept = readMeetings().replicas.find(({ meeting }) => {
    if (meeting?.plan.kit !== deck.slug) return false;
    if (id !== null) return meeting.id === id;
    // The secretary has put together something else since.
    if (ownPlan && JSON.stringify(ownPlan) !== JSON.stringify(meeting.plan)) return false;
    return isUnderWay(meeting, Date.now()) && (length === null || meeting.plan.minutes === Number(length));
  });
  if (kept) session.begin(kept);
  return kept !== undefined;
}

function lengthOf({ lengths }: Deck, wanted: string | null): number | null {
  return lengths.find((length) => length === Number(wanted)) ?? lengths[0] ?? null;
}
