import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalJson } from './canonical-json.ts';
import { contentHash, hashText } from './content-hash.ts';

const question = {
  stem: 'Thuộc trường hợp nào?',
  situation: 'Một hồ sơ\n  để lâu.',
  options: [
    { id: 'a', text: 'Né việc', correct: true, reason: 'vì thế' },
    { id: 'b', text: 'Làm đúng', correct: false, reason: 'vì vậy' },
  ],
};
const [first, second] = question.options;

test('contentHash() is short and stays what it was', () => {
  expect(contentHash(question)).toMatch(/^[0-9a-z]{11}$/u);
  // Answers kept on readers' devices carry it: it may never change for the same words.
  expect(contentHash(question)).toBe('09b8jsu4gmq');
});

test.each([
  [
    'the reasons',
    { ...question, options: question.options.map((option) => ({ ...option, reason: 'khác' })) },
  ],
  ['line breaks', { ...question, situation: 'Một hồ sơ để lâu. ' }],
  ['the order of options', { ...question, options: question.options.toReversed() }],
  ['the order of keys', { options: question.options, situation: question.situation, stem: question.stem }],
  ['composed letters', { ...question, stem: question.stem.normalize('NFD') }],
])('contentHash() does not depend on %s', (_name, same) => {
  expect(contentHash(same)).toBe(contentHash(question));
});

test.each([
  ['the stem', { ...question, stem: 'Nên làm gì?' }],
  ['the situation', { ...question, situation: 'Một hồ sơ mới.' }],
  ['an option', { ...question, options: [first, { ...second, text: 'Làm sai' }] }],
  ['the key', { ...question, options: question.options.map((one) => ({ ...one, correct: !one.correct })) }],
])('contentHash() changes with %s', (_name, changed) => {
  expect(contentHash(changed as typeof question)).not.toBe(contentHash(question));
});

test('hashText() tells 20,000 texts apart', () => {
  const hashes = new Set(Array.from({ length: 20_000 }, (_, n) => hashText(`câu ${n}`)));
  expect(hashes.size).toBe(20_000);
});

test('canonicalJson() writes equal values equally', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
      const turned = Object.fromEntries(Object.entries(value).toReversed());
      expect(canonicalJson(turned)).toBe(canonicalJson(value));
      expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});
