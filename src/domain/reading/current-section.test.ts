import fc from 'fast-check';
import { expect, test } from 'vitest';
import { currentSection, readingLine } from './current-section.ts';

const view = { viewHeight: 1000, pageHeight: 5000 };

test.each([
  [0, 300],
  [3300, 300],
  [3650, 650],
  [4000, 1000],
])('after %i pixels the line stands at %i', (scrolled, line) => {
  expect(readingLine({ ...view, scrolled })).toBeCloseTo(line);
});

test.each([
  ['above the first heading', [400, 900], 0, -1],
  ['a heading at the line', [300, 900], 0, 0],
  ['between two headings', [-200, 299, 800], 0, 1],
  ['at the end the last in view', [-500, 200, 600, 900], 4000, 3],
])('currentSection(): %s', (_case, tops, scrolled, expected) => {
  expect(currentSection(tops, { ...view, scrolled })).toBe(expected);
});

test('the heading asked for counts as long as it stands between the top and the line', () => {
  const middle = { ...view, scrolled: 3000 };
  expect(currentSection([-500, 40, 110, 180], middle, 1)).toBe(1);
  expect(currentSection([-500, -10, 60, 130], middle, 1)).toBe(3);
  expect(currentSection([-500, 200, 600, 900], middle, 2)).toBe(1);
  expect(currentSection([-500, 200, 600, 900], { ...view, scrolled: 4000 }, 2)).toBe(2);
});

test('scrolling down never goes back to an earlier heading, and every heading gets its turn', () => {
  const page = fc.record({
    gaps: fc.array(fc.integer({ min: 80, max: 900 }), { minLength: 1, maxLength: 12 }),
    viewHeight: fc.integer({ min: 300, max: 1200 }),
    rest: fc.integer({ min: 0, max: 600 }),
  });
  fc.assert(
    fc.property(page, ({ gaps, viewHeight, rest }) => {
      const places = gaps.map((_gap, index) => gaps.slice(0, index + 1).reduce((sum, gap) => sum + gap, 0));
      const pageHeight = (places.at(-1) ?? 0) + rest;
      const way = Math.max(0, pageHeight - viewHeight);
      const seen = Array.from({ length: way + 1 }, (_none, scrolled) =>
        currentSection(
          places.map((place) => place - scrolled),
          { scrolled, viewHeight, pageHeight },
        ),
      );
      expect(seen).toEqual(seen.toSorted((a, b) => a - b));
      if (way > 0) expect(seen.at(-1)).toBe(places.length - 1);
    }),
    { numRuns: 40 },
  );
});
