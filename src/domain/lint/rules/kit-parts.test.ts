import { expect, test } from 'vitest';
import { indexContent } from '../content-index.ts';
import { kitMinutes } from './kit-minutes.ts';
import { kitParts } from './kit-parts.ts';

const QUESTION = (label: string, options: number, type = 'recognise') =>
  JSON.stringify({
    version: 1,
    type,
    label,
    ...(label === 'legitimate' ? { looksLike: 'hv01' } : {}),
    confusedWith: ['hv01'],
    context: { level: 'commune', sector: 'mot-cua', role: 'deputy' },
    situation: 'Một việc.',
    screenText: 'Một việc.',
    stem: 'Thuộc trường hợp nào?',
    clues: ['Một việc'],
    options: Array.from({ length: options }, (_, at) => ({
      id: 'abcde'.charAt(at),
      text: 'Phương án',
      correct: at === 0,
      reason: 'Vì thế.',
    })),
    citations: [{ target: 'hv01', source: 'so-tay-34', confidence: 'suy-luan' }],
    difficulty: 0,
    form: 'A',
    review: { author: 'Nhóm', reviewers: 0, agreement: null, date: '2026-11-24' },
  });

const BANK = [
  { path: 'questions/th-001.yaml', text: QUESTION('hv01', 3) },
  { path: 'questions/th-002.yaml', text: QUESTION('legitimate', 3) },
  { path: 'questions/th-003.yaml', text: QUESTION('hv01', 3) },
  { path: 'questions/th-004.yaml', text: QUESTION('legitimate', 5) },
  { path: 'questions/th-005.yaml', text: QUESTION('legitimate', 3, 'evidence') },
];

const SITUATIONS = '{ 20: [th-001, th-002], 45: [th-001, th-002], 90: [th-001, th-002] }';
const TAGS = '<TinhHuong id="th-001" />\n\n<TinhHuong id="th-002" />';
const DISCUSSION = ['nhan-thuc', 'lien-he-ban-than', 'lien-he-don-vi', 'giai-phap'];

interface Kit {
  readonly situations?: string;
  readonly tags?: string;
  readonly minutes?: string;
  readonly discussion?: readonly string[];
  readonly homework?: string;
}

function filesOf({ situations = SITUATIONS, tags = TAGS, minutes, discussion = DISCUSSION, homework }: Kit) {
  const questions = discussion.map((kind) => `<ThaoLuan loai="${kind}">\n\nVì sao?\n\n</ThaoLuan>`);
  const text = [
    `---\nlengths: [20, 45, 90]\nsituations: ${situations}\nhomework: "${homework ?? 'Đã xong?'}"\n---`,
    `<PhanHop id="a" ten="A" ${minutes ?? 'phut20="20" phut45="45" phut90="90"'}>\n\n${tags}`,
    ...questions,
    '</PhanHop>\n',
  ].join('\n\n');
  return { files: [...BANK, { path: 'meetings/mau.mdx', text }] };
}

const index = (kit: Kit) => indexContent(filesOf(kit), '2026-11-24');

const partMessages = (kit: Kit) => kitParts.check(index(kit)).map(({ message }) => message);
const minuteMessages = (kit: Kit) => kitMinutes.check(index(kit)).map(({ message }) => message);

test('a kit whose parts fit has no finding', () => {
  expect([...partMessages({}), ...minuteMessages({})]).toEqual([]);
});

test('one situation more of either kind is no imbalance', () => {
  expect(partMessages({ situations: SITUATIONS.replace('20: [th-001, th-002]', '20: [th-001]') })).toEqual(
    [],
  );
});

test.each<[string, Kit, string]>([
  [
    'a session in which nothing is proper',
    {
      situations: SITUATIONS.replace('45: [th-001, th-002]', '45: [th-001, th-003]'),
      tags: `${TAGS}\n\n<TinhHuong id="th-003" />`,
    },
    'Buổi 45 phút có 0 trong 2 tình huống là việc làm đúng.',
  ],
  [
    'a situation in no part',
    {
      tags: '<TinhHuong id="th-002" />',
      situations: SITUATIONS.replaceAll(/(45|90): \[th-001, /gu, '$1: ['),
    },
    'Buổi 20 phút không có phần nào nêu tình huống th-001.',
  ],
  [
    'a situation in a part the session does not have',
    {
      minutes: 'phut20="20" phut90="90"',
      situations: SITUATIONS.replace('45: [th-001, th-002]', '45: [th-001]'),
    },
    'Buổi 45 phút không có phần nào nêu tình huống th-001.',
  ],
  [
    'a situation no session uses',
    { tags: `${TAGS}\n\n<TinhHuong id="th-003" />` },
    'th-003 không thuộc buổi nào',
  ],
  [
    'more options than there are cards',
    {
      situations: SITUATIONS.replace('20: [th-001, th-002]', '20: [th-004]'),
      tags: `${TAGS}\n\n<TinhHuong id="th-004" />`,
    },
    'Câu th-004 không dùng để biểu quyết',
  ],
  [
    'a question that asks for a sentence',
    {
      situations: SITUATIONS.replace('20: [th-001, th-002]', '20: [th-005]'),
      tags: `${TAGS}\n\n<TinhHuong id="th-005" />`,
    },
    'Câu th-005 không dùng để biểu quyết',
  ],
  [
    'a kind of discussion missing',
    { discussion: DISCUSSION.slice(0, 3) },
    'thiếu câu thảo luận loại giai-phap',
  ],
  ['kinds out of order', { discussion: [...DISCUSSION].reverse() }, 'đứng sau một câu thuộc bước sau nó'],
  ['homework that asks nothing', { homework: 'Nhớ xem lại.' }, 'chưa là một câu hỏi'],
])('kit-parts reports %s', (_, kit, words) => {
  expect(partMessages(kit)).toEqual([expect.stringContaining(words)]);
});

test('kit-parts reports a kit whose screens would stand where those of a task stand', () => {
  const task = { path: 'tasks/mau.mdx', text: '---\ntitle: Mẫu\n---\n' };
  const { files } = filesOf({});
  const found = kitParts.check(indexContent({ files: [...files, task] }, '2026-11-24'));
  expect(found.map(({ message }) => message)).toEqual([expect.stringContaining('trùng với một bài khác')]);
});

test.each([
  ['too few', 'phut20="19" phut45="45" phut90="90"', 'Các phần của buổi 20 phút cộng lại được 19 phút.'],
  ['too many', 'phut20="20" phut45="46" phut90="90"', 'Các phần của buổi 45 phút cộng lại được 46 phút.'],
  ['none', 'phut20="20" phut45="45"', 'Các phần của buổi 90 phút cộng lại được 0 phút.'],
  ['unreadable', 'phut20="hai mươi" phut45="45" phut90="90"', 'Phần "A" có phut20 không phải số phút.'],
])('kit-minutes reports minutes that are %s', (_, minutes, message) => {
  expect(minuteMessages({ minutes })).toEqual([message]);
});
