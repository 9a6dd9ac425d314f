import fc from 'fast-check';
import type { Attempt } from '../../../src/domain/practice/attempt.ts';
import type { BankEntry } from '../../../src/domain/practice/bank.ts';
import { DAY } from '../../../src/domain/practice/day.ts';
import { BEHAVIOURS, LEGITIMATE } from '../../../src/domain/practice/label.ts';
import { certaintySchema } from '../../../src/domain/practice/quiz-session.ts';

/** Every random history ends about here. */
export const NOW = Date.UTC(2026, 10, 25, 8);

const TYPES = ['recognise', 'judge', 'evidence', 'next-step'] as const;

/**
 * A bank with at least one situation of each behaviour, type and kind; a drawn share of them forms minimal pairs with the
 * other kind of the same behaviour and type.
 */
export const bankArbitrary: fc.Arbitrary<readonly BankEntry[]> = fc
  .record({
    sizes: fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 80, maxLength: 80 }),
    pairs: fc.nat(),
  })
  .map(({ sizes, pairs }) => {
    const bank: BankEntry[] = [];
    BEHAVIOURS.forEach((behaviour, b) => {
      const other = BEHAVIOURS[(b + 1) % BEHAVIOURS.length] ?? 'hv01';
      TYPES.forEach((type, t) => {
        const before = bank.length;
        for (const kind of [0, 1]) {
          const size = sizes[b * 8 + t * 2 + kind] ?? 1;
          for (let n = 0; n < size; n += 1) {
            bank.push({
              id: `th-${String(bank.length + 1).padStart(3, '0')}`,
              hash: `h${bank.length}`,
              type,
              label: kind === 0 ? behaviour : LEGITIMATE,
              ...(kind === 0 ? {} : { looksLike: behaviour }),
              confusedWith: kind === 0 ? [other, LEGITIMATE] : [behaviour],
              form: bank.length % 2 === 0 ? 'A' : 'B',
              optionNames:
                type === 'recognise'
                  ? [behaviour, other, LEGITIMATE]
                  : type === 'judge'
                    ? [behaviour, LEGITIMATE]
                    : [],
            });
          }
        }
        const shown = bank.findIndex((entry, at) => at >= before && entry.label === behaviour);
        const looking = bank.findIndex((entry, at) => at >= before && entry.label === LEGITIMATE);
        const [one, two] = [bank[shown], bank[looking]];
        if (one && two && (pairs >> (b + t)) % 2 === 1) {
          bank[shown] = { ...one, contrastWith: two.id };
          bank[looking] = { ...two, contrastWith: one.id };
        }
      });
    });
    return bank;
  });

/** Answers to situations of a bank over the last `days` days; in no order, equal times and repeats included. */
export function historyArbitrary(
  bank: readonly BankEntry[],
  { days = 60, maxLength = 150 }: { readonly days?: number; readonly maxLength?: number } = {},
): fc.Arbitrary<readonly Attempt[]> {
  const answer = fc.record({
    entry: fc.constantFrom(...bank),
    certainty: fc.constantFrom(...certaintySchema.options),
    chosen: fc.nat({ max: 3 }),
    at: fc.integer({ min: NOW - days * DAY, max: NOW }),
  });
  return fc.array(answer, { maxLength }).map((answers) =>
    answers.map(({ entry, certainty, chosen, at }, index): Attempt => {
      const names = entry.optionNames[chosen % Math.max(1, entry.optionNames.length)];
      return {
        id: `a${index}`,
        item: entry.id,
        hash: entry.hash,
        at,
        option: 'a',
        taken: names ?? null,
        label: entry.label,
        correct: names === undefined ? chosen < 2 : names === entry.label,
        certainty,
        mode: 'practice',
      };
    }),
  );
}
