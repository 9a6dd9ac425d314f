import { expect, test } from 'vitest';
import { placeOptions } from '../../../src/domain/question/place-options.ts';
import { QUESTIONS } from './real-bank.ts';

test('placeOptions() places every option of every evidence question of the bank', () => {
  const evidence = QUESTIONS.filter((question) => question.type === 'evidence');
  expect(evidence.length).toBeGreaterThan(10);
  for (const { situation, options, id } of evidence) {
    const segments = placeOptions(situation, options);
    expect(segments?.map(({ text }) => text).join(''), id).toBe(situation);
    expect(segments?.filter((segment) => segment.option !== undefined).length, id).toBe(options.length);
  }
});
