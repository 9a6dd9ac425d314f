import { describe, expect, test } from 'vitest';
import { behaviourOf, indexBank, isNaming } from '../../../src/domain/practice/bank.ts';
import { fitSession } from '../../../src/domain/practice/fit-session.ts';
import { makeSessionReducer } from '../../../src/domain/practice/session.ts';
import { currentStep, isFinished } from '../../../src/domain/practice/session-state.ts';
import type { ContrastStep, ItemStep } from '../../../src/domain/practice/session-state.ts';
import { startSession } from '../../../src/domain/practice/start-session.ts';
import { NOW } from './arbitraries.ts';
import { answer, BANK, entryAt, next, OPTIONS, start, walkTo } from './play-session.ts';
import { REAL_BANK } from './real-bank.ts';

const SEEDS = Array.from({ length: 30 }, (_, seed) => seed);

describe('a wrong answer', () => {
  test.each(SEEDS)('false alarm: brings the pair, then another situation of it (seed %i)', (seed) => {
    const before = walkTo(start(seed), (entry) => isNaming(entry) && entry.label === 'legitimate');
    const item = entryAt(before);
    const after = answer(before, ({ names }) => names !== 'legitimate');
    const taken = after.answers[item.id]?.taken ?? '';
    const [contrast, other] = after.queue.slice(before.place + 1, before.place + 3) as [
      ContrastStep,
      ItemStep,
    ];
    expect(contrast).toMatchObject({ type: 'contrast', triggeredBy: item.id });
    expect(BANK.get(contrast.first)?.label).toBe('legitimate');
    expect(BANK.get(contrast.second)?.label).toBe(taken);
    const partner = BANK.get(item.contrastWith ?? '');
    if (partner?.label === taken) expect([contrast.first, contrast.second]).toEqual([item.id, partner.id]);
    expect(other).toMatchObject({ type: 'item', triggeredBy: item.id });
    const entry = BANK.get(other.item);
    expect(entry && behaviourOf(entry)).toBe(taken);
    expect(after.queue).toHaveLength(before.queue.length + 2);
  });

  test.each(SEEDS)('miss: the behaviour taken for legitimate work (seed %i)', (seed) => {
    const before = walkTo(start(seed), (entry) => isNaming(entry) && entry.label !== 'legitimate');
    const item = entryAt(before);
    const after = answer(before, ({ names }) => names === 'legitimate');
    const contrast = after.queue[before.place + 1] as ContrastStep;
    expect(contrast.type).toBe('contrast');
    expect(BANK.get(contrast.first)?.label).toBe(item.label);
    expect(BANK.get(contrast.second)?.label).toBe('legitimate');
  });

  test('in a situation that names nothing brings nothing in', () => {
    const before = walkTo(start(3), (entry) => !isNaming(entry));
    expect(answer(before, ({ correct }) => !correct).queue).toEqual(before.queue);
  });

  test('to a triggered situation brings nothing more in', () => {
    let state = walkTo(start(5), (entry) => isNaming(entry));
    state = next(next(answer(state, ({ correct }) => !correct)));
    const step = currentStep(state) as ItemStep;
    expect(step.triggeredBy).toBeDefined();
    const after = answer(state, ({ correct }) => !correct);
    expect(after.queue).toEqual(state.queue);
    expect(after.answers[step.item]?.trigger).toBe('contrast');
  });
});

test.each(SEEDS)(
  'if all is wrong, no pair is shown twice and no half asked beside the other (seed %i)',
  (seed) => {
    let state = start(seed);
    while (!isFinished(state)) {
      state = next(currentStep(state)?.type === 'item' ? answer(state, ({ correct }) => !correct) : state);
    }
    const items = state.queue.flatMap((step) => (step.type === 'item' ? [step.item] : []));
    expect(items.filter((item) => items.includes(BANK.get(item)?.contrastWith ?? ''))).toEqual([]);
    const halves = state.queue.flatMap((step) => (step.type === 'contrast' ? [step.first, step.second] : []));
    expect(halves.length).toBeGreaterThanOrEqual(6);
    expect(new Set(halves).size).toBe(halves.length);
  },
);

test('without a pair of the two labels only another situation follows', () => {
  const lonely = REAL_BANK.map((entry) => ({ ...entry, contrastWith: undefined }));
  const bank = indexBank(lonely);
  const reduce = makeSessionReducer(bank, []);
  let state = startSession({ bank: lonely, attempts: [], now: NOW, seed: 1 });
  while (!isNaming(bank.get((currentStep(state) as ItemStep).item) ?? { type: 'evidence' })) {
    const item = (currentStep(state) as ItemStep).item;
    state = reduce(state, { type: 'choose', option: 'a' });
    state = reduce(state, {
      type: 'answer',
      certainty: 'guess',
      options: OPTIONS.get(item) ?? [],
      attempt: item,
      at: NOW,
    });
    state = reduce(state, { type: 'next' });
  }
  const { item } = currentStep(state) as ItemStep;
  const wrong = (OPTIONS.get(item) ?? []).find(({ correct }) => !correct);
  state = reduce(state, { type: 'choose', option: wrong?.id ?? 'a' });
  state = reduce(state, {
    type: 'answer',
    certainty: 'guess',
    options: OPTIONS.get(item) ?? [],
    attempt: item,
    at: NOW,
  });
  expect(state.queue[state.place + 1]).toMatchObject({ type: 'item', triggeredBy: item });
  expect(state.queue).toHaveLength(13);
});

test('an answered situation cannot be answered or marked again', () => {
  const state = answer(start(1), ({ correct }) => correct);
  expect(answer(state, ({ correct }) => !correct)).toBe(state);
  expect(makeSessionReducer(BANK, [])(state, { type: 'choose', option: 'e' })).toBe(state);
});

test('nothing is answered before an option is marked, and next waits for the answer', () => {
  const state = start(1);
  const reduce = makeSessionReducer(BANK, []);
  const action = { type: 'answer', certainty: 'guess', options: [], attempt: 'x', at: NOW } as const;
  expect(reduce(state, action)).toBe(state);
  expect(reduce(state, { type: 'next' })).toBe(state);
});

test('one may look back at answered steps and no further than the first open one', () => {
  const reduce = makeSessionReducer(BANK, []);
  let state = next(answer(next(answer(start(2), ({ correct }) => correct)), ({ correct }) => correct));
  expect(state.place).toBe(2);
  state = reduce(state, { type: 'go', place: 0 });
  expect(state.place).toBe(0);
  expect(reduce(state, { type: 'go', place: 9 }).place).toBe(2);
  expect(reduce(state, { type: 'go', place: -4 }).place).toBe(0);
});

test('a contrast is answered once, or passed over', () => {
  const reduce = makeSessionReducer(BANK, []);
  const wrong = answer(
    walkTo(start(4), (entry) => isNaming(entry) && entry.label === 'legitimate'),
    ({ names }) => names !== 'legitimate',
  );
  const state = next(wrong);
  const { triggeredBy } = currentStep(state) as ContrastStep;
  const answered = reduce(state, { type: 'contrast-answer', choice: 2 });
  expect(answered.contrasts).toEqual({ [triggeredBy]: 2 });
  expect(reduce(answered, { type: 'contrast-answer', choice: 0 })).toBe(answered);
  expect(next(state).contrasts).toEqual({ [triggeredBy]: null });
  expect(next(state).place).toBe(state.place + 1);
});

test('a new session keeps what the old one asked out of its draw', () => {
  let state = start(6);
  while (!isFinished(state)) {
    state = next(currentStep(state)?.type === 'item' ? answer(state, ({ correct }) => correct) : state);
  }
  const fresh = makeSessionReducer(BANK, [])(state, { type: 'restart', seed: 7, at: NOW + 3_600_000 });
  const asked = new Set(Object.keys(state.answers));
  expect(fresh).toMatchObject({ place: 0, answers: {}, seed: 7, length: 12 });
  expect(fresh.queue.filter((step) => step.type === 'item' && asked.has(step.item))).toEqual([]);
});

test('fitSession() drops only what vanished or changed', () => {
  let state = start(8);
  for (let n = 0; n < 3; n += 1) state = next(answer(state, ({ correct }) => correct));
  const [first, second, , fourth] = state.queue as [ItemStep, ItemStep, ItemStep, ItemStep];
  const changed = new Map(BANK);
  changed.delete(first.item);
  const edited = BANK.get(fourth.item);
  if (edited) changed.set(fourth.item, { ...edited, hash: 'changed' });
  const fitted = fitSession(state, changed);
  expect(fitted.queue).toEqual(state.queue.filter((step) => step !== first && step !== fourth));
  expect(Object.keys(fitted.answers)).toHaveLength(2);
  expect(fitted.answers[second.item]).toEqual(state.answers[second.item]);
  expect(fitted.place).toBe(2);
});
