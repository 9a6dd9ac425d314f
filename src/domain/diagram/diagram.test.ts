import { expect, test } from 'vitest';
import type { Diagram } from './diagram.ts';
import { DIAGRAM_NAMES, diagramOf } from './diagrams.ts';
import { layOut, WIDTH } from './scene.ts';
import { wrapWords } from './wrap-words.ts';

const diagrams = DIAGRAM_NAMES.map((name): [string, Diagram] => [name, diagramOf(name)]);

test('a name nobody drew is refused', () => {
  expect(() => diagramOf('so-do-la')).toThrow(RangeError);
});

test.each(diagrams)('%s: ids are unique and labels and arrows name items', (_, { items, labels, arrows }) => {
  const ids = items.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of [...arrows.flat(), ...labels.flatMap(({ opens }) => opens ?? [])])
    expect(ids).toContain(id);
});

test.each(diagrams)('%s: what is superseded or unknown says so in words', (_, { items }) => {
  for (const { state, title, note = '' } of items) {
    const words = `${title} ${note}`;
    expect(/hết hiệu lực/iu.test(words), words).toBe(state === 'superseded');
    expect(/chưa (đọc được|rõ)/iu.test(words), words).toBe(state === 'unknown');
  }
});

test.each(diagrams)(
  '%s: boxes stay inside the picture, apart from one another and hold their lines',
  (_, diagram) => {
    const { boxes, height } = layOut(diagram);
    for (const box of boxes) {
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(WIDTH);
      expect(box.y + box.height).toBeLessThanOrEqual(height);
      for (const { x, y } of box.lines) {
        expect(x).toBeGreaterThan(box.x);
        expect(y).toBeGreaterThan(box.y);
        expect(y).toBeLessThan(box.y + box.height);
      }
      for (const other of boxes) {
        const isApart =
          other === box ||
          other.x >= box.x + box.width ||
          box.x >= other.x + other.width ||
          other.y >= box.y + box.height ||
          box.y >= other.y + other.height;
        expect(isApart, `${box.id} and ${other.id}`).toBe(true);
      }
    }
  },
);

test('an arrow between boxes that share neither a column nor a row is refused', () => {
  const item = { title: 'Ô', target: 'chi-thi-34' };
  expect(() =>
    layOut({
      title: 'Thử',
      items: [
        { ...item, id: 'a', place: { row: 0, x: 0, width: 100 } },
        { ...item, id: 'b', place: { row: 1, x: 200, width: 100 } },
      ],
      labels: [],
      arrows: [['a', 'b']],
    }),
  ).toThrow(RangeError);
});

test.each([
  ['Chỉ thị', 1000, ['Chỉ thị']],
  ['một hai ba', 50, ['một', 'hai', 'ba']],
  ['một hai ba', 75, ['một hai', 'ba']],
  ['34-CT/TU-dài-quá a', 10, ['34-CT/TU-dài-quá', 'a']],
  ['trên 50\u00a0% phiếu', 100, ['trên 50\u00a0%', 'phiếu']],
])('%s in %i units is broken at spaces', (text, room, lines) => {
  expect(wrapWords(text, room, 17, false)).toEqual(lines);
});
