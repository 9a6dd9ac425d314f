import { expect, test } from 'vitest';
import type { Question } from '../question/schema.ts';
import { coverageOf } from './coverage.ts';
import { shortfallsOf } from './shortfalls.ts';
import { knowledgeFor, situationFor } from './test-question.ts';

const BEHAVIOURS = ['hv01', 'hv02', 'hv03', 'hv04', 'hv05', 'hv06', 'hv07', 'hv08', 'hv09', 'hv10'];
const SECTORS = [
  ...(['dat-dai', 'mot-cua', 'dau-tu-cong', 'quy-hoach', 'giao-duc', 'y-te'] as const),
  ...(['van-hoa', 'tai-chinh', 'noi-vu', 'xay-dung', 'chuyen-doi-so', 'nong-nghiep'] as const),
];
const TYPES = ['recognise', 'judge', 'evidence', 'next-step'] as const;

/** A bank that lacks nothing: of every behaviour ten that show it and eight look-alikes, paired where both are. */
function balancedBank(): readonly Question[] {
  const situations = BEHAVIOURS.flatMap((behaviour, at) =>
    Array.from({ length: 18 }, (_, number) => {
      const id = (n: number) => `th-${String(at * 18 + n + 1).padStart(3, '0')}`;
      const isLookAlike = number >= 10;
      const twin = isLookAlike ? number - 10 : number + 10;
      const situation = situationFor(id(number), isLookAlike ? 'legitimate' : behaviour, {
        form: (number + (isLookAlike ? 1 : 0)) % 2 ? 'B' : 'A',
        context: { level: 'city', role: 'head', sector: SECTORS[(at + number) % SECTORS.length] ?? 'y-te' },
        ...(isLookAlike ? { looksLike: behaviour } : {}),
        ...(twin < 18 ? { contrastWith: id(twin) } : {}),
      });
      return { ...situation, type: TYPES[Math.floor((isLookAlike ? twin : number) / 2) % 4] ?? 'judge' };
    }),
  );
  const knowledge = Array.from({ length: 20 }, (_, number) =>
    knowledgeFor(`kt-a-${String(number + 10)}`, 'a', { form: number % 2 ? 'B' : 'A' }),
  );
  // Ten behaviours against legitimate work, and two pairs of behaviours: twelve things to tell apart.
  const crossed = ['hv01', 'hv03'].flatMap((behaviour, at) =>
    [
      situationFor(`th-9${at}1`, behaviour, { contrastWith: `th-9${at}2` }),
      situationFor(`th-9${at}2`, `hv0${at * 2 + 2}`, { contrastWith: `th-9${at}1`, form: 'B' }),
    ].map((one): Question => ({ ...one, type: 'evidence' })),
  );
  return [...situations, ...crossed, ...knowledge];
}

const messagesOf = (questions: readonly Question[], documents = ['a']) =>
  shortfallsOf(coverageOf(questions, documents)).map(({ message }) => message);
const without = (fits: (question: Question) => boolean) =>
  balancedBank().filter((question) => !fits(question));

test('a balanced bank lacks nothing', () => {
  expect(messagesOf(balancedBank())).toEqual([]);
});

test.each([
  ['look-alikes', without((one) => one.type !== 'knowledge' && one.label === 'legitimate'), /40 % đến 50 %/u],
  ['a behaviour', without((one) => one.type !== 'knowledge' && one.label === 'hv07'), /hv07 chỉ có 0/u],
  ['a type', without(({ type }) => type === 'evidence'), /loại "câu quyết định" \(evidence\)/u],
  [
    'pairs',
    balancedBank().map((one): Question =>
      one.type === 'knowledge' ? one : { ...one, contrastWith: undefined },
    ),
    /0 cặp đối chiếu/u,
  ],
  ['knowledge', without(({ id }) => id === 'kt-a-11'), /19 câu kiến thức về a/u],
  [
    'parallel forms',
    balancedBank().map((one): Question => (one.type === 'judge' ? { ...one, form: 'A' } : one)),
    /Hai đề lệch nhau/u,
  ],
  [
    'equal difficulty',
    balancedBank().map((one): Question => ({ ...one, difficulty: one.form === 'A' ? 0.5 : 0 })),
    /Độ khó trung bình/u,
  ],
] as const)('a bank without %s is told so', (_, questions, message) => {
  expect(messagesOf(questions).filter((found) => message.test(found))).not.toEqual([]);
});

test('a document without any question is missed too', () => {
  expect(messagesOf(balancedBank(), ['a', 'b'])).toEqual([
    'Ngân hàng chỉ có 0 câu kiến thức về b, cần ít nhất 20.',
  ]);
});
