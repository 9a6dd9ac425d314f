import { expect, test } from 'vitest';
import { contrastRatio, mixColours, parseColour } from './contrast.ts';

test.each([
  ['#000', '#fff', 21],
  ['#777777', '#ffffff', 4.48],
  ['#0000ff', '#ffffff', 8.59],
  ['#ff0000', '#ffffff', 4],
])('contrastRatio(%s, %s) is %d, as WCAG tools give it', (first, second, ratio) => {
  const found = contrastRatio(parseColour(first), parseColour(second));
  expect(found).toBeCloseTo(ratio, 2);
  expect(contrastRatio(parseColour(second), parseColour(first))).toBe(found);
});

test('mixColours() weighs the first colour by its share', () => {
  expect(mixColours([100, 0, 0], [0, 200, 0], 0.25)).toEqual([25, 150, 0]);
});

test('parseColour() refuses what it does not know', () => {
  expect(() => parseColour('rebeccapurple')).toThrow(SyntaxError);
});
