import { expect, test } from 'vitest';
import { analyseQuery } from './analyse-query.ts';
import { evidence } from './evidence.ts';
import { excerpt } from './excerpt.ts';
import { TEST_VOCABULARY } from './test-vocabulary.ts';
import { tokenise } from './tokenise.ts';

function cut(query: string, content: string): string {
  const { terms } = analyseQuery(query, TEST_VOCABULARY);
  const tokens = tokenise(content);
  return excerpt(content, tokens, evidence(tokens, terms), terms)
    .map(({ text, isMarked }) => (isMarked ? `[${text}]` : text))
    .join('');
}

test('a phrase is marked as one piece, in every place', () => {
  expect(cut('ne tranh', 'Không né tránh, không “né tránh”.')).toBe('Không [né tránh], không “[né tránh]”.');
});

test('single words are not marked beside a whole phrase', () => {
  expect(cut('né tránh', 'Né tránh là tránh việc.')).toBe('[Né tránh] là tránh việc.');
});

test('words are marked alone when the phrase is nowhere', () => {
  expect(cut('né tránh', 'Tránh xa.')).toBe('[Tránh] xa.');
});

test('a long text is cut around the find and says so', () => {
  const filler = Array.from({ length: 60 }, (_, at) => `chữ${at}`).join(' ');
  const shown = cut('né tránh', `${filler} né tránh ${filler}`);
  expect(shown).toMatch(/^… .*\[né tránh\].* …$/u);
  expect(shown.split(' ').length).toBeLessThan(45);
});

test('an excerpt starts with its sentence when that is near', () => {
  const filler = 'chữ '.repeat(30);
  expect(cut('né tránh', `${filler}hết. Không ai né tránh việc.`)).toBe('… Không ai [né tránh] việc.');
});

test('no space is left before a full stop', () => {
  expect(cut('né tránh', 'Không né tránh . Hết')).toBe('Không [né tránh]. Hết');
});
