import { z } from 'zod';
import type { ContentFile } from '#domain/lint/content-tree.ts';

/** A bank too large to be written out: questions that ask nothing, alike but for their words and their key. */
export const bankPlanSchema = z.strictObject({
  items: z.int().positive(),
  /** Letters of the keys, repeated as often as needed. */
  keys: z.string().regex(/^[abcd]+$/u),
  /** Whether the key repeats a word of the stem. */
  echo: z.boolean().default(false),
});

const LETTERS = ['a', 'b', 'c', 'd'];
const ONSETS = 'b c d g h k l m n r s t v x ch kh nh ph th tr'.split(' ');
const RIMES = 'an at em en in ot om on un uc ang anh ich inh ong ung oan oai iem yen'.split(' ');

/** The question files of a plan. */
export function bankFiles({ items, keys, echo }: z.infer<typeof bankPlanSchema>): readonly ContentFile[] {
  return Array.from({ length: items }, (_, at) => ({
    path: `questions/kt-bo-${String(at + 1).padStart(2, '0')}.yaml`,
    text: questionText(at, keys.charAt(at % keys.length), echo),
  }));
}

function questionText(at: number, key: string, echo: boolean): string {
  const word = (place: number) => wordOf(at * (LETTERS.length + 1) + place);
  const options = LETTERS.map((letter, place) => {
    const isKey = letter === key;
    return [
      `  - id: ${letter}`,
      `    text: "${isKey && echo ? wordOf(at * 5) : 'nhanh'} ${word(place + 1)}"`,
      `    correct: ${isKey}`,
      `    reason: "Khoản ấy nói hồ sơ được vào sổ trong ngày, phần ${place} của câu theo đó."`,
      ...(isKey ? [] : [`    temptation: "Cách làm thứ ${place} nghe quen ở nhiều nơi."`]),
    ].join('\n');
  });
  return `version: 1
type: knowledge
document: nghi-dinh-mau
stem: "Hỏi ${word(0)} là gì?"
options:
${options.join('\n')}
citations:
  - { target: "nghi-dinh-mau#dieu-2-khoan-1", source: bao-mau, confidence: nguyen-van }
difficulty: 0
form: A
review: { author: "Nhóm biên soạn", reviewers: 0, agreement: null, date: 2026-11-23 }
`;
}

/** Another made-up syllable for every number below 400. */
function wordOf(number: number): string {
  const onset = ONSETS[number % ONSETS.length] ?? '';
  return onset + (RIMES[Math.floor(number / ONSETS.length) % RIMES.length] ?? '');
}
