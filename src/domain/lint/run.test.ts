import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LOCK_FILE } from './anchors-lock.ts';
import { QUESTIONS_LOCK_FILE } from './questions-lock.ts';
import { lintContent } from './run.ts';

const PATHS = [
  'documents/a.mdx',
  'behaviours/hv01-a.mdx',
  'behaviours/clauses.yaml',
  'glossary/a.yaml',
  'questions/th-001.yaml',
  'quizzes/a.yaml',
  LOCK_FILE,
  QUESTIONS_LOCK_FILE,
];
const FRAGMENTS = fc.constantFrom(
  ...[
    '---\n',
    '<Dieu so="1">\n\n',
    '</Dieu>\n\n',
    '<Khoan so="x">',
    '<Nguon id="" />',
    '{',
    '}',
    '- a\n',
    ': ',
    '\n',
  ],
  ...[
    'options:\n',
    'situation: 1\n',
    'clues: {}\n',
    'citations: [1]\n',
    'pages: 1\n',
    'questions: { th-001: 1 }\n',
    '"',
    '[',
    '#',
    '\t',
    '*a\n',
    '&a ',
  ],
);

test('lintContent() never throws, whatever the files hold', () => {
  const text = fc.array(fc.oneof(FRAGMENTS, fc.string({ maxLength: 5 }))).map((parts) => parts.join(''));
  const files = fc.array(fc.record({ path: fc.constantFrom(...PATHS), text }), { maxLength: 4 });
  fc.assert(
    fc.property(files, (tree) => {
      for (const { line, column } of lintContent({ files: tree }, '2026-11-23')) {
        expect(Math.min(line, column)).toBeGreaterThanOrEqual(1);
      }
    }),
    { numRuns: 300 },
  );
});

test('an unreadable page draws no finding about the links that lead to it', () => {
  const rules = lintContent(
    {
      files: [
        { path: 'documents/hong.mdx', text: '<Phan id="a">\n' },
        { path: 'glossary/a.yaml', text: 'seeAlso: ["hong#dieu-1"]\n' },
        { path: LOCK_FILE, text: '{"pages":{"/van-ban/hong/":["dieu-1"],"/thuat-ngu/":["a"]},"retired":{}}' },
      ],
    },
    '',
  ).map(({ rule }) => rule);
  expect(new Set(rules)).toEqual(new Set(['syntax', 'schema']));
});

test('a day of checking after today is a finding, today itself is not', () => {
  const text = '---\ncheckedOn: 2026-11-24\n---\n';
  const on = (today: string) =>
    lintContent({ files: [{ path: 'comparisons/a.mdx', text }] }, today).filter(
      ({ rule }) => rule === 'missing-validity',
    );
  expect(on('2026-11-23')).toMatchObject([{ line: 2, column: 12 }]);
  expect(on('2026-11-24')).toEqual([]);
});

test('a question that cannot be read draws no finding about what the bank lacks', () => {
  const question = (id: string, text: string) => ({ path: `questions/${id}.yaml`, text });
  const sound = `version: 1
type: judge
label: hv01
confusedWith: [hv09]
context: { level: city, sector: y-te, role: head }
situation: Hồ sơ đủ, hạn ba ngày.
screenText: Hồ sơ đủ.
stem: Thuộc trường hợp nào?
clues: [hạn ba ngày]
options:
  - { id: a, text: Có, names: hv01, correct: true, reason: r }
  - { id: b, text: Không, names: legitimate, correct: false, reason: s }
citations: [{ target: hv01, source: s, confidence: suy-luan }]
difficulty: 0
form: A
review: { author: n, reviewers: 0, agreement: null, date: 2026-11-23 }
`;
  const missed = (...files: readonly ReturnType<typeof question>[]) =>
    lintContent({ files }, '2026-11-23').filter(({ rule }) => rule === 'contrast-item').length;
  expect(missed(question('th-001', sound))).toBe(1);
  expect(missed(question('th-001', sound), question('th-002', 'label: [hv09'))).toBe(0);
});
