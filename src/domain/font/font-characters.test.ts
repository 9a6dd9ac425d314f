import { expect, test } from 'vitest';
import { FONT_CHARACTERS, missingCharacters } from './font-characters.ts';

const VOWELS = 'aăâeêioôơuưy';
const TONES = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];

test('the font holds every letter of the Vietnamese alphabet with every tone', () => {
  const letters = Array.from(VOWELS).flatMap((vowel) => TONES.map((tone) => (vowel + tone).normalize('NFC')));
  expect(missingCharacters(letters.join('') + letters.join('').toUpperCase() + 'đĐ')).toEqual([]);
});

test('missingCharacters() names what the font lacks, once', () => {
  expect(missingCharacters('Điều 8 ≠ Điều 9\n≠ ж')).toEqual(['≠', 'ж']);
});

test('no character stands twice', () => {
  expect(new Set(FONT_CHARACTERS).size).toBe(Array.from(FONT_CHARACTERS).length);
});
