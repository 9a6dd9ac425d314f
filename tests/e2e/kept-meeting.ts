import { expect } from 'playwright/test';
import type { Page } from 'playwright/test';
import type { MeetingAction } from '../../src/domain/meeting/meeting-action.ts';
import type { MeetingPlan, SituationStep } from '../../src/domain/meeting/meeting-plan.ts';
import { reduceMeeting } from '../../src/domain/meeting/meeting-reducer.ts';
import { newMeeting } from '../../src/domain/meeting/meeting-state.ts';
import type { Meeting } from '../../src/domain/meeting/meeting-state.ts';
import { replicaOf } from '../../src/domain/meeting/replica.ts';
import type { Replica } from '../../src/domain/meeting/replica.ts';
import { stampChange } from '../../src/domain/meeting/stamp-change.ts';
import { contentHash } from '../../src/domain/practice/content-hash.ts';
import { SITUATIONS } from '../unit/practice/real-bank.ts';

export const RECORD = '/sinh-hoat/bien-ban/';
export const MEETING_PREFIX = 'so-tay-34/hop/';

/** When the meetings of these tests began: an evening of the place where the browser is. */
export const BEGAN = new Date(2026, 10, 23, 19, 30).getTime();

const MINUTE = 60_000;

const situations = SITUATIONS.filter(({ type }) => type === 'recognise').slice(0, 2);

/** The first two situations of the bank to recognise something in. */
export const [FIRST, SECOND] = situations;

function situationStep(question: (typeof SITUATIONS)[number]): SituationStep {
  const options = question.options.map(({ id }) => id);
  return { type: 'situation', item: question.id, hash: contentHash(question), options };
}

/** 20 minutes: two situations, the second of which is counted once, and a discussion. */
export const PLAN: MeetingPlan = {
  kit: 'muoi-bieu-hien',
  title: 'Làm quen với mười biểu hiện',
  minutes: 20,
  parts: [
    { id: 'mo-dau', title: 'Mở đầu', minutes: 2, steps: [{ type: 'screen', screen: 'muoi-bieu-hien/1' }] },
    { id: 'tinh-huong', title: 'Tình huống', minutes: 12, steps: situations.map(situationStep) },
    {
      id: 'thao-luan',
      title: 'Thảo luận',
      minutes: 6,
      steps: [{ type: 'discussion', kind: 'lien-he-don-vi', text: 'Ở đơn vị ta việc nào hay bị để lâu?' }],
    },
  ],
};

/** A meeting that was run to its end: 2 + 13 + 7 minutes, 20 votes before the talk and 21 after it. */
export function runMeeting({ id = 'hop-1', era = 1, plan = PLAN } = {}): Replica {
  let replica = replicaOf(newMeeting({ id, era, plan }));
  const act = (action: MeetingAction, minute: number) => {
    const { meeting } = replica;
    if (meeting) {
      replica = stampChange(replica, reduceMeeting(meeting, action, BEGAN + minute * MINUTE), 'cua-so');
    }
  };
  const count = (item: string, round: 'first' | 'second', hands: readonly number[]) => {
    for (const [at, letter] of (['a', 'b', 'c', 'd'] as const).entries()) {
      const number = hands[at];
      if (number !== undefined) act({ type: 'count', item, round, letter, hands: number }, 5);
    }
  };
  act({ type: 'start' }, 0);
  act({ type: 'go-part', part: 'tinh-huong' }, 2);
  count(FIRST?.id ?? '', 'first', [12, 5, 2, 1]);
  count(FIRST?.id ?? '', 'second', [3, 18]);
  count(SECOND?.id ?? '', 'first', [7, 7, 7]);
  act({ type: 'spoke', part: 'tinh-huong' }, 6);
  act({ type: 'spoke', part: 'tinh-huong' }, 7);
  act({ type: 'go-part', part: 'thao-luan' }, 15);
  act({ type: 'spoke', part: 'thao-luan' }, 16);
  act({ type: 'end' }, 22);
  return replica;
}

/** The meeting with a conclusion on a part. */
export function conclude(replica: Replica, part: string, text: string): Replica {
  const meeting: Meeting | null = replica.meeting;
  if (!meeting) throw new RangeError('Cannot conclude: the meeting is deleted');
  return stampChange(replica, reduceMeeting(meeting, { type: 'conclude', part, text }, BEGAN), 'cua-so');
}

/** Puts meetings into the browser before the first page of it is opened, once. */
export async function keepMeetings(page: Page, replicas: readonly Replica[]): Promise<void> {
  await page.addInitScript(
    (kept) => {
      if (sessionStorage.getItem('da-dat')) return;
      sessionStorage.setItem('da-dat', '1');
      for (const [key, value] of kept) localStorage.setItem(key, value);
    },
    replicas.map((replica) => [MEETING_PREFIX + replica.id, JSON.stringify(replica)] as const),
  );
}

/** Opens the minutes of a meeting in the browser, with their words. */
export async function openMinutes(page: Page, replica: Replica): Promise<void> {
  await keepMeetings(page, [replica]);
  await page.goto(`${RECORD}#buoi-${replica.id}`);
  await expect(page.getByRole('article', { name: 'BIÊN BẢN' })).toBeVisible();
  await expect(page.locator('.minutes')).toContainText('(đáp án)');
}
