import { expect, test } from 'vitest';
import { reduceMeeting } from '../../../src/domain/meeting/meeting-reducer.ts';
import type { Meeting } from '../../../src/domain/meeting/meeting-state.ts';
import { minutesDocument } from '../../../src/domain/meeting/minutes-document.ts';
import type { MinutesBlock } from '../../../src/domain/meeting/minutes-document.ts';
import { minutesHealthSentence } from '../../../src/domain/meeting/minutes-health-sentence.ts';
import { missingWordsSentence } from '../../../src/domain/meeting/minutes-missing-words.ts';
import { headDateWords, momentWords } from '../../../src/domain/meeting/minutes-moment.ts';
import { printable } from '../../../src/domain/meeting/minutes-text.ts';
import { minutesOf } from '../../../src/domain/meeting/minutes.ts';
import { MEETING, NOW, PLAN } from './meeting-arbitrary.ts';

const momentOf = () => ({ day: '2026-11-23', hours: 19, minutes: 5 });

const documentOf = (meeting: Meeting) => minutesDocument(minutesOf(meeting, new Map()), momentOf);
const labelsOf = (blocks: readonly MinutesBlock[]) =>
  blocks.flatMap((block) => ('label' in block ? [block.label] : []));

test('the paper has the head, the order and the signatures of a branch', () => {
  const paper = documentOf(reduceMeeting(MEETING, { type: 'start' }, NOW));
  expect(paper.party).toBe('ĐẢNG CỘNG SẢN VIỆT NAM');
  expect(paper.placeAndDate).toMatch(/, ngày 23 tháng 11 năm 2026$/u);
  expect(paper.kind).toBe('BIÊN BẢN');
  expect(paper.matter).toBe(`Buổi sinh hoạt “${PLAN.title}”`);
  const headings = paper.blocks.flatMap((block) =>
    block.type === 'heading' && block.level === 1 ? [block.text.split('.')[0]] : [],
  );
  expect(headings).toEqual(['I', 'II', 'III', 'IV']);
  expect(paper.signatures.map(({ who }) => who)).toEqual(['THƯ KÝ', 'CHỦ TRÌ']);
  expect(paper.closing.length).toBeGreaterThan(0);
});

test('what only people know is left to be written by hand', () => {
  const { blocks } = documentOf(MEETING);
  const blank = blocks.flatMap((block) =>
    block.type === 'field' && block.value === '' ? [block.label] : [],
  );
  expect(blank).toEqual(
    expect.arrayContaining([
      'Bắt đầu',
      'Kết thúc',
      'Địa điểm',
      'Chủ trì',
      'Thư ký',
      'Có mặt',
      'Vắng có lý do',
    ]),
  );
  expect(blank).toContain('Vắng không có lý do');
  expect(labelsOf(blocks)).toContain('Ý kiến phát biểu');
});

test('what was counted stands in a table that adds up, and what was not is said', () => {
  const count = (letter: 'a' | 'b', hands: number) =>
    ({ type: 'count', item: 'th-001', round: 'first', letter, hands }) as const;
  const meeting = reduceMeeting(reduceMeeting(MEETING, count('a', 9), NOW), count('b', 3), NOW);
  const { blocks } = documentOf(meeting);
  const table = blocks.find((block) => block.type === 'table' && block.caption.startsWith('Tình huống 1'));
  expect(table).toMatchObject({
    columns: ['Phương án', 'Lần một', 'Lần hai'],
    rows: [
      ['A', '9 (75\u00A0%)', '–'],
      ['B', '3 (25\u00A0%)', '–'],
      ['C', '0 (0\u00A0%)', '–'],
      ['D', '0 (0\u00A0%)', '–'],
      ['Cộng', '12', 'chưa đếm'],
    ],
  });
  expect(JSON.stringify(blocks)).toContain('chưa đếm ý kiến ở tình huống này');
});

test('printable() leaves what can be written and drops what breaks a file', () => {
  expect(printable(' a\r\nb\tc\u0000\u0007\uFFFF\uD800\u202Ed ')).toBe('a\nb cd');
  expect(printable('hòa'.normalize('NFD'))).toBe('hòa');
  expect(printable('🙂')).toBe('🙂');
});

test('moments are written as a paper has them', () => {
  expect(momentWords({ day: '2026-11-03', hours: 7, minutes: 5 })).toBe('7 giờ 05 phút, ngày 3/11/2026');
  expect(headDateWords({ day: '2026-02-03', hours: 0, minutes: 0 })).toBe('ngày 03 tháng 02 năm 2026');
  expect(headDateWords({ day: '2026-03-13', hours: 0, minutes: 0 })).toBe('ngày 13 tháng 3 năm 2026');
});

test('the reader is told in whole sentences, and only when there is something to tell', () => {
  expect(minutesHealthSentence('kept')).toBeUndefined();
  for (const health of ['unavailable', 'full', 'damaged', 'newer'] as const) {
    expect(minutesHealthSentence(health)).toMatch(/^\p{Lu}.{40,}\.$/u);
  }
  expect(missingWordsSentence([])).toBeUndefined();
  expect(missingWordsSentence(['th-001', 'th-002'])).toContain('2 tình huống th-001, th-002');
});
