import { expect, test } from 'vitest';
import { agendaOf, kitParts } from './agenda.ts';
import { discussionTitle } from './discussion-kinds.ts';
import { lengthsLine, lengthsOf } from './lengths-line.ts';

const KIT =
  '<PhanHop id="mo-dau" ten="Mở đầu" phut20="2" phut45="3" phut90="5">\n\nLời.\n\n</PhanHop>\n\n' +
  '<PhanHop id="nhom" ten="Nhóm" phut90="20">\n\nLời.\n\n</PhanHop>\n\n' +
  '<PhanHop id="ket-luan" ten="Kết luận" phut20="3" phut45="5" phut90="10">\n\nLời.\n\n</PhanHop>\n';

test('agendaOf() lets each part begin where the one before it ends', () => {
  expect(agendaOf(kitParts(KIT), 90)).toEqual([
    { id: 'mo-dau', title: 'Mở đầu', from: 0, to: 5 },
    { id: 'nhom', title: 'Nhóm', from: 5, to: 25 },
    { id: 'ket-luan', title: 'Kết luận', from: 25, to: 35 },
  ]);
});

test('agendaOf() passes over parts a session does not have', () => {
  expect(agendaOf(kitParts(KIT), 20)).toEqual([
    { id: 'mo-dau', title: 'Mở đầu', from: 0, to: 2 },
    { id: 'ket-luan', title: 'Kết luận', from: 2, to: 5 },
  ]);
});

test.each(['', '0', 'năm', '2.5', '-3', '100'])('"%s" is no number of minutes', (text) => {
  const [part] = kitParts(`<PhanHop id="a" ten="A" phut20="${text}" />`);
  expect(part?.minutes[20]).toBeNaN();
});

test('lengthsOf() says in which sessions a situation is voted on', () => {
  const kit = { situations: { 20: ['th-001'], 45: ['th-001', 'th-002'], 90: ['th-001', 'th-002'] } };
  expect(lengthsLine(lengthsOf('th-001', kit))).toBe('mọi buổi');
  expect(lengthsLine(lengthsOf('th-002', kit))).toBe('buổi 45, 90 phút');
  expect(lengthsOf('th-003', kit)).toEqual([]);
});

test('discussionTitle() names the four kinds and no other', () => {
  expect(discussionTitle('lien-he-ban-than')).toBe('Liên hệ bản thân');
  expect(() => discussionTitle('gop-y')).toThrow(RangeError);
});
