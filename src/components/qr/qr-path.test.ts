import fc from 'fast-check';
import { expect, test } from 'vitest';
import { qrPath } from './qr-path.ts';

/** The squares a path covers, row by row, dark as #. */
function squares({ size, path }: { size: number; path: string }): readonly string[] {
  const rows = Array.from({ length: size }, () => Array.from({ length: size }, () => '.'));
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/gu)) {
    for (let step = 0; step < Number(width); step++) {
      const row = rows[Number(y)];
      if (row) row[Number(x) + step] = '#';
    }
  }
  return rows.map((row) => row.join(''));
}

const FINDER = ['#######', '#.....#', '#.###.#', '#.###.#', '#.###.#', '#.....#', '#######'];

test('qrPath() draws three finder patterns within a quiet zone of four squares', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^https:\/\/[a-z]{3,20}\.vn\/[a-z0-9-]{0,40}$/u), (address) => {
      const code = qrPath(address);
      const rows = squares(code);
      expect((code.size - 8 - 17) % 4).toBe(0);
      const last = code.size - 11;
      for (const [top, left] of [
        [4, 4],
        [4, last],
        [last, 4],
      ] as const) {
        expect(rows.slice(top, top + 7).map((row) => row.slice(left, left + 7))).toEqual(FINDER);
      }
      const light = '.'.repeat(code.size);
      expect([...rows.slice(0, 4), ...rows.slice(-4)].every((row) => row === light)).toBe(true);
      expect(rows.every((row) => row.startsWith('....') && row.endsWith('....'))).toBe(true);
    }),
    { numRuns: 8 },
  );
});

test('another address gives another code', () => {
  expect(qrPath('https://example.org/#dieu-8').path).not.toBe(qrPath('https://example.org/#dieu-9').path);
});
