import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Attempt } from '../../../src/domain/practice/attempt.ts';
import { FILE_MAGIC, toExportFile } from '../../../src/domain/progress/export-file.ts';
import { importFile, LARGEST_FILE } from '../../../src/domain/progress/import-file.ts';
import { EMPTY_PROGRESS } from '../../../src/domain/progress/progress-schema.ts';
import { NOW } from '../practice/arbitraries.ts';
import { progressArbitrary } from './progress-arbitrary.ts';

test('a file brings every answer to another device, and twice brings nothing more', () => {
  fc.assert(
    fc.property(progressArbitrary, (progress) => {
      const text = toExportFile(progress, NOW);
      const outcome = importFile(text, EMPTY_PROGRESS);
      if (!outcome.isAccepted) throw new Error(outcome.message);
      expect(outcome.progress).toEqual({ ...EMPTY_PROGRESS, attempts: progress.attempts });
      expect(outcome).toMatchObject({ added: progress.attempts.length, known: 0 });
      expect(importFile(text, outcome.progress)).toEqual({
        ...outcome,
        added: 0,
        known: progress.attempts.length,
      });
    }),
  );
});

/** One way a file can be spoilt on its way. */
type Mutation = (text: string, at: number, letter: string) => string;

const placeIn = (text: string, at: number) => at % (text.length + 1);
const MUTATIONS: readonly Mutation[] = [
  (text, at, letter) => text.slice(0, placeIn(text, at)) + letter + text.slice(placeIn(text, at)),
  (text, at, letter) => text.slice(0, placeIn(text, at)) + letter + text.slice(placeIn(text, at) + 1),
  (text, at) => text.slice(0, placeIn(text, at)) + text.slice(placeIn(text, at) + 1 + (at % 40)),
  (text, at) => text.slice(0, placeIn(text, at)),
  (text, at) => text.slice(placeIn(text, at)),
  (text, at) => text.slice(0, placeIn(text, at)) + text.slice(placeIn(text, at) - 50),
  (text, at) => changeJson(text, at, (keys) => keys.filter((_, place) => place !== at % keys.length)),
  (text, at) => changeJson(text, at, (keys) => keys.toReversed()),
  (text) => JSON.stringify(JSON.parse(text)),
  (text) => `\uFEFF${text.replace(/\n/gu, '\r\n')}`,
];

/** Rewrites one object of the file with some of its keys. */
function changeJson(text: string, at: number, choose: (keys: string[]) => string[]): string {
  let count = 0;
  return JSON.stringify(JSON.parse(text), (_key, value: unknown) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    count += 1;
    if (at % 7 !== count % 7) return value;
    const entries = new Map(Object.entries(value));
    return Object.fromEntries(choose([...entries.keys()]).map((key) => [key, entries.get(key)]));
  });
}

test(
  '1,000 spoilt files: taken in rightly or refused with a sentence, and nothing here is lost',
  { timeout: 120_000 },
  () => {
    let accepted = 0;
    let refused = 0;
    fc.assert(
      fc.property(
        progressArbitrary,
        progressArbitrary,
        fc.array(
          fc.tuple(
            fc.constantFrom(...MUTATIONS),
            fc.nat(),
            fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
          ),
          {
            minLength: 1,
            maxLength: 2,
          },
        ),
        (here, there, mutations) => {
          const original = new Map(there.attempts.map((attempt) => [attempt.id, attempt]));
          let text = toExportFile(there, NOW);
          for (const [mutate, at, letter] of mutations) {
            try {
              text = mutate(text, at, letter);
            } catch {
              // A second mutation of something that is no JSON any more.
            }
          }
          const outcome = importFile(text, here);
          if (!outcome.isAccepted) {
            refused += 1;
            expect(outcome.message).toMatch(/^\p{Lu}.{20,120}\.$/u);
            return;
          }
          accepted += 1;
          const result = new Map<string, Attempt>(
            outcome.progress.attempts.map((attempt) => [attempt.id, attempt]),
          );
          for (const attempt of here.attempts) expect(result.get(attempt.id)).toEqual(attempt);
          const strangers = outcome.progress.attempts.filter(
            ({ id }) => !here.attempts.some((one) => one.id === id),
          );
          for (const attempt of strangers) expect(attempt).toEqual(original.get(attempt.id));
          expect(outcome.added).toBe(strangers.length);
          expect(outcome.progress.session).toEqual(here.session);
          expect(outcome.progress.settings).toEqual(here.settings);
        },
      ),
      { numRuns: 1000, seed: 34 },
    );
    expect(accepted).toBeGreaterThan(100);
    expect(refused).toBeGreaterThan(300);
  },
);

test('anything at all is refused without an exception', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), (text) => {
      expect(importFile(text, EMPTY_PROGRESS).isAccepted).toBe(false);
    }),
    { numRuns: 1000 },
  );
});

const file = JSON.parse(toExportFile(EMPTY_PROGRESS, NOW)) as Record<string, unknown>;

test.each([
  ['nothing', ' \n', 'trống'],
  ['a picture', '\u0089PNG\r\n', 'Không đọc được'],
  ['null', 'null', 'không phải tệp tiến trình'],
  ['another JSON', '{"magic":"khác"}', 'không phải tệp tiến trình'],
  ['a later version', JSON.stringify({ ...file, version: 3 }), 'bản mới hơn'],
  ['a wrong checksum', JSON.stringify({ ...file, checksum: 'x' }), 'bị sửa hoặc hỏng'],
  [
    'a hostile nesting',
    `{"magic":"${FILE_MAGIC}","version":2,"attempts":${'['.repeat(200_000)}`,
    'Không đọc được',
  ],
  ['a huge file', ' '.repeat(LARGEST_FILE + 1), 'quá lớn'],
])('a file of %s is refused in words', (_name, text, words) => {
  const outcome = importFile(text, EMPTY_PROGRESS);
  expect(outcome.isAccepted ? '' : outcome.message).toContain(words);
});

test('brackets inside words are not nesting', () => {
  const text = JSON.stringify({ ...file, note: '[{'.repeat(50) + '\\"[' });
  expect(importFile(text, EMPTY_PROGRESS).isAccepted).toBe(true);
});
