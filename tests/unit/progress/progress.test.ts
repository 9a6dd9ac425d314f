import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dropChanged } from '../../../src/domain/progress/drop-changed.ts';
import { mergeProgress } from '../../../src/domain/progress/merge-progress.ts';
import { EMPTY_PROGRESS } from '../../../src/domain/progress/progress-schema.ts';
import { readProgress } from '../../../src/domain/progress/read-progress.ts';
import { attemptSchema } from '../../../src/domain/practice/attempt.ts';
import { progressArbitrary } from './progress-arbitrary.ts';
import { REAL_BANK } from '../practice/real-bank.ts';

test('mergeProgress() is commutative, associative and idempotent', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(progressArbitrary, progressArbitrary, progressArbitrary, (a, b, c) => {
      expect(mergeProgress(a, b)).toEqual(mergeProgress(b, a));
      expect(mergeProgress(mergeProgress(a, b), c)).toEqual(mergeProgress(a, mergeProgress(b, c)));
      expect(mergeProgress(a, a)).toEqual(a);
      expect(mergeProgress(a, EMPTY_PROGRESS).attempts).toEqual(a.attempts);
    }),
    { numRuns: 200 },
  );
});

test('mergeProgress() loses no answer of either', () => {
  fc.assert(
    fc.property(progressArbitrary, progressArbitrary, (a, b) => {
      const ids = new Set(mergeProgress(a, b).attempts.map(({ id }) => id));
      for (const { id } of [...a.attempts, ...b.attempts]) expect(ids).toContain(id);
    }),
  );
});

test('the shared computer wins between settings changed at one moment, or else the later change', () => {
  const with_ = (sharedComputer: boolean, changedAt: number) => ({
    ...EMPTY_PROGRESS,
    settings: { sharedComputer, changedAt },
  });
  expect(mergeProgress(with_(true, 5), with_(false, 5)).settings.sharedComputer).toBe(true);
  expect(mergeProgress(with_(true, 5), with_(false, 6)).settings.sharedComputer).toBe(false);
});

test('what is written is read as it was', () => {
  fc.assert(
    fc.property(progressArbitrary, (progress) => {
      const { progress: read, health, lost } = readProgress(JSON.parse(JSON.stringify(progress)));
      expect(read).toEqual(progress);
      expect([health, lost]).toEqual(['kept', 0]);
    }),
  );
});

test('readProgress() never throws, whatever was kept', () => {
  fc.assert(
    fc.property(fc.oneof(fc.anything(), fc.jsonValue()), (value) => {
      const { progress } = readProgress(value);
      expect(readProgress(progress)).toMatchObject({ progress, health: 'kept' });
    }),
    { numRuns: 2000 },
  );
});

test.each([
  ['nothing', undefined, 'kept'],
  ['null', null, 'kept'],
  ['a text', 'xin chào', 'foreign'],
  ['a list', [], 'foreign'],
  ['another object', { theme: 'dark' }, 'foreign'],
  ['a quiz of version 1', { version: 1, index: 0, drafts: {}, answers: {} }, 'foreign'],
  ['no list', { ...EMPTY_PROGRESS, attempts: 'x' }, 'damaged'],
  ['no settings', { version: 2, attempts: [] }, 'damaged'],
  ['a broken session', { ...EMPTY_PROGRESS, session: { version: 1 } }, 'damaged'],
  ['version 3', { ...EMPTY_PROGRESS, version: 3, extra: true }, 'newer'],
])('readProgress() of %s', (_name, value, health) => {
  expect(readProgress(value)).toEqual({ progress: EMPTY_PROGRESS, health, lost: 0 });
});

test('readProgress() saves the sound answers of a damaged list one by one', () => {
  fc.assert(
    fc.property(progressArbitrary, fc.array(fc.nat()), fc.anything(), (progress, places, junk) => {
      const rest = { ...progress, session: undefined };
      if (attemptSchema.safeParse(junk).success) return;
      const broken = [...rest.attempts] as unknown[];
      for (const place of places) broken.splice(place % (broken.length + 1), 0, junk);
      const reading = readProgress({ ...rest, attempts: broken });
      expect(reading.progress.attempts).toEqual(rest.attempts);
      expect(reading).toMatchObject({ lost: places.length, health: places.length > 0 ? 'damaged' : 'kept' });
    }),
  );
});

test('dropChanged() leaves out answers to changed and vanished questions only', () => {
  const hashes = new Map(REAL_BANK.map(({ id, hash }) => [id, hash]));
  fc.assert(
    fc.property(progressArbitrary, fc.constantFrom(...REAL_BANK), ({ attempts }, changed) => {
      expect(dropChanged(attempts, hashes)).toEqual(attempts);
      const others = attempts.filter(({ item }) => item !== changed.id);
      expect(dropChanged(attempts, new Map(hashes).set(changed.id, 'changed'))).toEqual(others);
    }),
  );
});
