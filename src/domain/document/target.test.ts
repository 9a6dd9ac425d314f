import { expect, test } from 'vitest';
import { parseTarget } from './target.ts';

test.each([
  ['nghi-dinh-73', { type: 'document', slug: 'nghi-dinh-73' }],
  ['nghi-dinh-73#dieu-8', { type: 'document', slug: 'nghi-dinh-73', anchor: 'dieu-8' }],
  ['hv05', { type: 'behaviour', id: 'hv05' }],
  ['hv05#de-nham', { type: 'behaviour', id: 'hv05', anchor: 'de-nham' }],
  ['thuat-ngu#tham-quyen', { type: 'term', slug: 'tham-quyen' }],
  ['viec-can-lam#hoi-y-kien', { type: 'task', slug: 'hoi-y-kien' }],
])('parseTarget() reads %s', (text, expected) => {
  expect(parseTarget(text)).toEqual(expected);
});

test.each(['', '#dieu-8', 'thuat-ngu', 'thuat-ngu#', 'viec-can-lam', 'viec-can-lam#'])(
  'parseTarget() refuses "%s"',
  (text) => {
    expect(() => parseTarget(text)).toThrow(RangeError);
  },
);
