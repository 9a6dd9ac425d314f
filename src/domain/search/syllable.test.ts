import { expect, test } from 'vitest';
import { isSyllable } from './syllable.ts';

test.each(
  'ne tranh dun day nghi quyet nghieng quynh khuyu gi gieng uy ban xang quoc thuong ngoeo y'.split(' '),
)('%s can be a syllable', (word) => {
  expect(isSyllable(word)).toBe(true);
});

test.each('tramh quyne covid bitcoin cbcc nd dunday hoatt w ss'.split(' '))(
  '%s cannot be a syllable',
  (word) => {
    expect(isSyllable(word)).toBe(false);
  },
);
