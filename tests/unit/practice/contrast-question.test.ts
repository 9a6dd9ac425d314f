import { expect, test } from 'vitest';
import { makeContrastQuestion } from '../../../src/domain/practice/contrast-question.ts';
import { PAIRS } from './real-bank.ts';

test('nearly every minimal pair of the bank gives a question, whichever half comes first', () => {
  const without = PAIRS.filter(
    ([first, second]) => !makeContrastQuestion(first, second) || !makeContrastQuestion(second, first),
  );
  // These two halves share only their opening sentence.
  expect(without.map(([first]) => first.id)).toEqual(['th-010']);
  expect(PAIRS.length).toBeGreaterThanOrEqual(46);
});

test('the key holds a clue and is not in the other half; the others are in both', () => {
  for (const [first, second] of PAIRS.flatMap(([one, other]) => [
    [one, other] as const,
    [other, one] as const,
  ])) {
    const question = makeContrastQuestion(first, second);
    if (!question) continue;
    const other = second.situation.replace(/\s+/gu, ' ');
    expect(question.details.filter(({ isKey }) => isKey)).toHaveLength(1);
    expect(question.details.length).toBeGreaterThanOrEqual(3);
    expect(question.details.length).toBeLessThanOrEqual(4);
    for (const { text, isKey } of question.details) {
      expect(first.situation.replace(/\s+/gu, ' ')).toContain(text);
      expect(other.toLowerCase().includes(text.toLowerCase().replace(/[.;]$/u, ''))).toBe(!isKey);
      if (isKey) expect(first.clues.some((clue) => text.includes(clue) || clue.includes(text))).toBe(true);
    }
  }
});
