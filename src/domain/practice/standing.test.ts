import { expect, test } from 'vitest';
import { indexBank } from './bank.ts';
import { firmness } from './firmness.ts';
import { firmnessLevel } from './firmness-level.ts';
import { heatLevel } from './heat-level.ts';
import { LEGITIMATE } from './label.ts';
import { masteryOf } from './mastery.ts';
import { masteryGap } from './mastery-gap.ts';
import type { Certainty } from './quiz-session.ts';
import { attemptOn, entryFor } from './test-attempt.ts';

const shown = ['th-001', 'th-002', 'th-003'].map((id) => entryFor(id, 'hv05'));
const fine = entryFor('th-004', LEGITIMATE);
const entries = [...shown, fine];
const bank = indexBank(entries);

function levelAfter(certainty: Certainty, wrong = 0) {
  const attempts = entries.map((entry, at) => {
    const isWrong = at >= entries.length - wrong;
    return attemptOn(entry, isWrong ? 'hv06' : entry.label, at + 1, { certainty });
  });
  const own = firmness(attempts, bank, 4).find(({ behaviour }) => behaviour === 'hv05');
  return own && firmnessLevel(own);
}

test('firmnessLevel() rises with right and sure answers', () => {
  expect(firmnessLevel({ behaviour: 'hv05', value: 0, answers: 0 })).toBe('chưa có');
  expect(levelAfter('certain', 4)).toBe('mới quen');
  expect(levelAfter('guess')).toBe('khá vững');
  expect(levelAfter('fairly-sure')).toBe('vững');
});

test('masteryGap() names what the row still lacks', () => {
  const right = entries.map((entry, at) => attemptOn(entry, entry.label, at + 1, { certainty: 'guess' }));
  const gapAfter = (answers: number) => masteryGap(masteryOf('hv05', right.slice(0, answers), bank));
  expect(gapAfter(0)).toBe('3 tình huống mới đúng liền nhau');
  expect(gapAfter(2)).toBe(
    '1 tình huống mới đúng liền nhau, gồm cả việc làm đúng trông giống, câu từ mức khá chắc',
  );
  expect(gapAfter(3)).toBe('thêm tình huống mới đúng, gồm cả việc làm đúng trông giống, câu từ mức khá chắc');
  const sure = entries.map((entry, at) => attemptOn(entry, entry.label, at + 1));
  const mastery = masteryOf('hv05', sure, bank);
  expect([mastery.isMastered, masteryGap(mastery)]).toEqual([true, undefined]);
});

test('heatLevel() tints by thirds and never makes much of one slip', () => {
  expect([0, 1, 3, 4, 6, 7, 9].map((count) => heatLevel(count, 9))).toEqual([0, 1, 1, 2, 2, 3, 3]);
  expect(heatLevel(1, 1)).toBe(1);
});
