import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from '../text/fold.ts';
import { addRecent, MAX_RECENT, readRecent, removeRecent, writeRecent } from './recent-queries.ts';

test('the newest stands first and pushes out another spelling of itself', () => {
  expect(addRecent(['nd73', 'ne tranh'], ' Né  tránh ')).toEqual(['Né tránh', 'nd73']);
});

test.each(['', ' ', 'a', 'x'.repeat(121)])('“%s” is not worth keeping', (query) => {
  expect(addRecent(['nd73'], query)).toEqual(['nd73']);
});

test('erasing takes one and leaves the others', () => {
  expect(removeRecent(['nd73', 'né tránh'], 'NE TRANH')).toEqual(['nd73']);
});

test.each([
  null,
  '',
  '{',
  '[]',
  'null',
  '{"version":2,"queries":["nd73"]}',
  '{"version":1,"queries":"nd73"}',
  '{"queries":["nd73"]}',
])('damaged text %s gives none', (text) => {
  expect(readRecent(text)).toEqual([]);
});

test('what is no query is left out of a list that is otherwise sound', () => {
  expect(readRecent('{"version":1,"queries":["nd73",7,null,"ND73","né tránh"]}')).toEqual([
    'nd73',
    'né tránh',
  ]);
});

test('whatever was searched, the list stays short, without doubles, and is read back as it was', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme' })), (queries) => {
      const recent = queries.reduce<readonly string[]>(addRecent, []);
      expect(recent.length).toBeLessThanOrEqual(MAX_RECENT);
      expect(new Set(recent.map((query) => fold(query))).size).toBe(recent.length);
      expect(readRecent(writeRecent(recent))).toEqual(recent);
    }),
  );
});
