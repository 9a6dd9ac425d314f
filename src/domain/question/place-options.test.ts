import { expect, test } from 'vitest';
import { QUESTIONS } from '../../../tests/unit/practice/real-bank.ts';
import { placeOptions } from './place-options.ts';

const option = (id: string, text: string) => ({ id, text });

test('placeOptions() marks the options where they stand, whatever their order', () => {
  expect(placeOptions('Một. Hai. Ba.', [option('b', 'Ba.'), option('a', 'Hai.')])).toEqual([
    { text: 'Một. ' },
    { text: 'Hai.', option: 'a' },
    { text: ' ' },
    { text: 'Ba.', option: 'b' },
  ]);
});

test.each([
  ['is not there', [option('a', 'Bốn.')]],
  ['lies within another', [option('a', 'Một. Hai.'), option('b', 'Hai.')]],
])('placeOptions() gives nothing when an option %s', (_, options) => {
  expect(placeOptions('Một. Hai. Ba.', options)).toBeUndefined();
});

test('placeOptions() places every option of every evidence question of the bank', () => {
  const evidence = QUESTIONS.filter((question) => question.type === 'evidence');
  expect(evidence.length).toBeGreaterThan(10);
  for (const { situation, options, id } of evidence) {
    const segments = placeOptions(situation, options);
    expect(segments?.map(({ text }) => text).join(''), id).toBe(situation);
    expect(segments?.filter((segment) => segment.option !== undefined).length, id).toBe(options.length);
  }
});
