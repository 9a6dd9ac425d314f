import { expect, test } from 'vitest';
import { readFragment } from './read-fragment.ts';

test('a fragment of Pagefind 1.6.0 is read', () => {
  const text = 'pagefind_dcd{"url":"/","content":"né tránh","meta":{"title":"x"},"anchors":[]}';
  expect(readFragment(text)).toMatchObject({ content: 'né tránh', meta: { title: 'x' } });
});

test.each(['{"content":"x","meta":{}}', 'pagefind_dcd{"content":1}', ''])(
  'anything else is refused',
  (text) => {
    expect(() => readFragment(text)).toThrow(SyntaxError);
  },
);
