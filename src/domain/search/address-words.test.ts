import { expect, test } from 'vitest';
import { addressWords } from './address-words.ts';

test.each([
  ['/van-ban/nghi-dinh-37/', '/', ['nghi dinh 37', 'van ban nghi dinh 37']],
  ['/so-tay/tham-quyen', '/so-tay/', ['tham quyen']],
  ['/thuat-ngu/n%C3%A9-tr%C3%A1nh/index.html', '/', ['né tránh', 'thuat ngu né tránh']],
  ['/%zz/', '/', ['zz']],
  ['/', '/', []],
])('the words of %s under %s are %j', (path, base, expected) => {
  expect(addressWords(path, base)).toEqual(expected);
});
