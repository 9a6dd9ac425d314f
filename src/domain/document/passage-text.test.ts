import { expect, test } from 'vitest';
import type { Part } from '../machine/document-json.ts';
import { passageText } from './passage-text.ts';

const part = (eId: string, texts: readonly string[], parts: readonly Part[] = []): Part => ({
  type: 'clause',
  eId,
  num: eId,
  heading: null,
  statements: texts.map((text) => ({ text, citations: [], references: [] })),
  parts,
});

test('passageText() gives a part with its sub-parts, each named', () => {
  const body = [part('dieu-8', ['Mở đầu.'], [part('dieu-8-khoan-1', ['Một.', 'Hai.'])])];
  expect(passageText(body, 'dieu-8')).toEqual(['Mở đầu.', 'dieu-8-khoan-1: Một.', 'Hai.']);
  expect(passageText(body, 'dieu-8-khoan-1')).toEqual(['Một.', 'Hai.']);
});

test('passageText() stops after eight paragraphs and says so', () => {
  const long = passageText(
    [
      part(
        'dieu-1',
        Array.from({ length: 12 }, (_, at) => `Ý ${at}.`),
      ),
    ],
    'dieu-1',
  );
  expect(long).toHaveLength(9);
  expect(long?.at(-1)).toContain('còn nữa');
});

test('passageText() has nothing for a part that is missing or without words', () => {
  expect(passageText([part('dieu-1', [])], 'dieu-1')).toBeUndefined();
  expect(passageText([], 'dieu-1')).toBeUndefined();
});
