import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contentSyllables } from './content-syllables.ts';
import { countSyllables } from './count-syllables.ts';
import { countCommon, jaccard } from './jaccard.ts';
import { splitSyllables } from './split-syllables.ts';
import { syllablePairs } from './syllable-pairs.ts';

test.each([
  ['', []],
  ['Né tránh, “lòng vòng”!', ['né', 'tránh', 'lòng', 'vòng']],
  ['Quy định 124-QĐ/TW (30/8/2025)', ['quy', 'định', '124-qđ/tw', '30/8/2025']],
  ['20 %', ['20']],
])('splitSyllables() reads "%s"', (text, expected) => {
  expect(splitSyllables(text)).toEqual(expected);
});

test('splitSyllables() and countSyllables() agree on the number', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(splitSyllables(text)).toHaveLength(countSyllables(text));
    }),
  );
});

test('contentSyllables() keeps matter and numbers, each once', () => {
  expect(contentSyllables('Họp trong 07 ngày, là ngày làm việc')).toEqual(
    new Set(['họp', '07', 'ngày', 'làm']),
  );
});

test.each([
  ['', '', 0, 0],
  ['a b', 'a b', 2, 1],
  ['a b', 'b c', 1, 1 / 3],
  ['a', 'b', 0, 0],
])('"%s" and "%s" have %d in common', (one, other, common, share) => {
  const [first, second] = [one, other].map((text) => new Set(splitSyllables(text)));
  if (!first || !second) throw new Error('Two texts are needed');
  expect(countCommon(first, second)).toBe(common);
  expect(jaccard(first, second)).toBeCloseTo(share);
});

test('syllablePairs() tells texts of the same syllables in another order apart', () => {
  expect(syllablePairs('A b')).toEqual(new Set(['^ a', 'a b', 'b $']));
  expect(syllablePairs('một hai')).not.toEqual(syllablePairs('hai một'));
});
