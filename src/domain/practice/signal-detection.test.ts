import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normalDensity, probit } from './probit.ts';
import { correctedRate, countDetection, criterion, dPrime, dPrimeError } from './signal-detection.ts';
import { attemptOn, entryFor } from './test-attempt.ts';
import { verdict } from './verdict.ts';

// Quantiles of the standard normal, from published tables to 15 digits.
test.each([
  [0.5, 0],
  [0.6, 0.2533471031357997],
  [0.75, 0.6744897501960817],
  [0.9, 1.2815515655446004],
  [0.95, 1.6448536269514722],
  [0.975, 1.959963984540054],
  [0.99, 2.3263478740408408],
  [0.999, 3.090232306167813],
  [1e-6, -4.753424308822899],
  [1e-10, -6.361340902404056],
  [1e-20, -9.262340089798408],
])('probit(%d) = %d', (p, z) => {
  expect(Math.abs(probit(p) - z)).toBeLessThan(1e-9);
});

test('probit() is the inverse of the area under the normal curve', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-4, max: 1 - 1e-4, noNaN: true }), (p) => {
      expect(Math.abs(area(probit(p)) - p)).toBeLessThan(1e-9);
    }),
  );
});

/** Area from -8 to z by Simpson's rule. */
function area(z: number): number {
  const steps = 4000;
  const width = (z + 8) / steps;
  let sum = 0;
  for (let at = 0; at <= steps; at += 1) {
    const weight = at === 0 || at === steps ? 1 : at % 2 === 1 ? 4 : 2;
    sum += weight * normalDensity(-8 + at * width);
  }
  return (sum * width) / 3;
}

test.each([0, 1, -0.1, 1.5, NaN])('probit(%d) throws', (p) => {
  expect(() => probit(p)).toThrow(RangeError);
});

// Tables of d′ in Macmillan & Creelman, Detection Theory, appendix 5, and its face-recognition example (H .8, F .4).
test.each([
  [0.9, 0.1, 2.563, 0],
  [0.8, 0.2, 1.683, 0],
  [0.8, 0.4, 1.095, -0.294],
  [0.7, 0.3, 1.049, 0],
  [0.99, 0.01, 4.653, 0],
  [0.5, 0.5, 0, 0],
  [0.6, 0.1, 1.535, 0.514],
])('H = %d, F = %d: d′ = %d, c = %d', (hits, falseAlarms, sensitivity, lean) => {
  expect(dPrime(hits, falseAlarms)).toBeCloseTo(sensitivity, 3);
  expect(criterion(hits, falseAlarms)).toBeCloseTo(lean, 3);
});

test.each([
  [6, 0.82],
  [12, 0.58],
  [20, 0.45],
  [40, 0.32],
])('at H = .8, F = .2 and %i + %i items d′ is known to ± %d', (items, error) => {
  expect(dPrimeError(0.8, items, 0.2, items)).toBeCloseTo(error, 2);
});

test('correctedRate() is never 0 or 1', () => {
  expect(correctedRate(0, 0)).toBe(0.5);
  expect(correctedRate(20, 20)).toBeCloseTo(20.5 / 21);
  expect(correctedRate(0, 20)).toBeCloseTo(0.5 / 21);
});

test('countDetection() keeps what was noticed and what was named apart', () => {
  const shown = entryFor('th-001', 'hv05');
  const fine = entryFor('th-002', 'legitimate');
  const silent = { ...attemptOn(shown, 'hv05', 9), taken: null };
  expect(
    countDetection([
      attemptOn(shown, 'hv05', 1),
      attemptOn(shown, 'hv06', 2),
      attemptOn(shown, 'legitimate', 3),
      attemptOn(fine, 'legitimate', 4),
      attemptOn(fine, 'hv06', 5),
      silent,
    ]),
  ).toEqual({ signals: 3, detected: 2, named: 1, noises: 2, falseAlarms: 1 });
});

const counts = (detected: number, falseAlarms: number, named = detected, total = 20) => ({
  signals: total,
  noises: total,
  detected,
  falseAlarms,
  named,
});

test.each([
  [counts(19, 1), 'nhận ra tốt'],
  [counts(19, 6), 'nhận ra tốt, còn dễ quy nhầm'],
  [counts(14, 0), 'nhận ra tốt, còn dễ bỏ sót'],
  [counts(15, 6), 'nhận ra khá'],
  [counts(12, 10), 'chưa phân biệt rõ'],
  [counts(20, 18), 'chưa phân biệt rõ, còn dễ quy nhầm'],
  [counts(19, 1, 10), 'nhận ra tốt, hay gọi nhầm tên biểu hiện'],
])('verdict(%j)', (given, words) => {
  expect(verdict(given)?.words).toBe(words);
});

test.each([
  ['19 + 20', { ...counts(19, 1), signals: 19 }],
  ['20 + 19', { ...counts(19, 1), noises: 19 }],
  ['nothing', counts(0, 0, 0, 0)],
])('there is no verdict from %s items', (_name, given) => {
  expect(verdict(given)).toBeUndefined();
});

test('verdict() gives the numbers with their error', () => {
  const given = verdict(counts(16, 4));
  expect(given?.dPrime).toBeCloseTo(dPrime(16.5 / 21, 4.5 / 21), 10);
  expect(given?.criterion).toBeCloseTo(0, 10);
  expect(given?.standardError).toBeCloseTo(0.443, 2);
});
