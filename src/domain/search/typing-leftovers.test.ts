import { expect, test } from 'vitest';
import { toneKey } from './tone-key.ts';
import { readTypingLeftovers } from './typing-leftovers.ts';

test.each([
  ['tranhs', 'tránh'],
  ['ddaayr', 'đẩy'],
  ['dayrad', 'đẩy'],
  ['nguwowif', 'người'],
  ['nguoiwf', 'người'],
  ['quyeenf', 'quyền'],
  ['muwu', 'mưu'],
  ['d9a6y3', 'đẩy'],
  ['nguoi72', 'người'],
  ['trach1', 'trách'],
  ['na8ng', 'năng'],
  ['tránhs', 'tránh'],
])('%s was meant as %s', (typed, meant) => {
  expect(readTypingLeftovers(toneKey(typed))).toBe(toneKey(meant));
});

test.each(['tranh', 'cbcc', 'nd73', '2023', 'sx'])('%s holds no leftovers', (typed) => {
  expect(readTypingLeftovers(typed)).toBeUndefined();
});
