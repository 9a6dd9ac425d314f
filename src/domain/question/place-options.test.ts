import { expect, test } from 'vitest';
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
