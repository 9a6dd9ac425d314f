import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nextPlace, previousPlace, shownPage } from '../../../src/domain/meeting/neighbour-place.ts';
import type { Outline } from '../../../src/domain/meeting/neighbour-place.ts';

/** Steps by their number of pages; 0 is a step with nothing to show. */
function outlineOf(pages: readonly number[]): Outline {
  return {
    steps: pages.length,
    pagesOf: (step) => Math.max(pages[step] ?? 1, 1),
    isSkipped: (step) => pages[step] === 0,
  };
}

const at = (step: number, page = 0) => ({ step, page });

test.each([
  ['within a long step', [2, 1], at(0), at(0, 1)],
  ['to the step after it', [2, 1], at(0, 1), at(1)],
  ['past a step with nothing to show', [1, 0, 1], at(0), at(2)],
  ['nowhere at the end', [1, 2], at(1, 1), at(1, 1)],
  ['nowhere when nothing is left to show', [1, 0], at(0), at(0)],
  ['on from a page the step no longer has', [2, 1], at(0, 5), at(1)],
])('nextPlace() goes %s', (_, pages, from, to) => {
  expect(nextPlace(from, outlineOf(pages))).toEqual(to);
});

test('going forward through everything and back again passes the same screens', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(3), { minLength: 1, maxLength: 12 }), (rest) => {
      const outline = outlineOf([1, ...rest]);
      const seen = [at(0)];
      for (;;) {
        const here = seen.at(-1) ?? at(0);
        const next = nextPlace(here, outline);
        if (next === here) break;
        seen.push(next);
      }
      expect(seen).toHaveLength(1 + rest.reduce((sum, pages) => sum + pages, 0));
      for (let index = seen.length - 1; index > 0; index--) {
        expect(previousPlace(seen[index] ?? at(0), outline)).toEqual(seen[index - 1]);
      }
      expect(previousPlace(at(0), outline)).toEqual(at(0));
    }),
  );
});

test('shownPage() falls back to the last page there is', () => {
  expect(shownPage(at(0, 9), outlineOf([3]))).toBe(2);
});
