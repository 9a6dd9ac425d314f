import { freeTextQuestions } from '../free-text-questions.ts';
import { defineWarning } from '../rule.ts';
import { placeOf } from '../yaml-value.ts';

const ANSWER = /^(?:có|không|chưa|rồi|đủ|đúng|sai|được)(?:\s\p{L}+)?,/iu;

interface Trait {
  /** What the options differ in, to be put after "khác nhau ở". */
  readonly name: string;
  readonly of: (text: string) => string;
}

/** Options must never differ in these. */
const FORM: readonly Trait[] = [
  { name: 'dấu cuối câu', of: (text) => /[.;,:!?…]$/u.exec(text)?.[0] ?? '' },
  { name: 'chữ đầu viết hoa hay thường', of: (text) => String(/^\p{Ll}/u.test(text)) },
];

/**
 * In these the key must not differ from all others: then the look of it is enough to find it. Word classes cannot be told
 * by the look of a Vietnamese word, and commas that list nouns are no trait.
 */
const BUILD: readonly Trait[] = [
  { name: 'mở đầu bằng chữ số', of: (text) => String(/^\d/u.test(text)) },
  { name: 'mở đầu bằng lời đáp (Có, Không, Chưa …)', of: (text) => String(ANSWER.test(text)) },
  { name: 'dấu ngắt giữa câu', of: (text) => String(/[;:–(]./u.test(text)) },
];

/** Options that are not built alike. */
export const parallelOptions = defineWarning('parallel-options', function* (index) {
  for (const { entry, question } of freeTextQuestions(index)) {
    const texts = question.options.map(({ text }) => text.trim());
    const key = question.options.findIndex(({ correct }) => correct);
    const odd = [
      ...FORM.map(({ name, of }) => ({ name, at: rarest(texts.map(of)) })),
      ...BUILD.filter(({ of }) => standsAlone(texts.map(of), key)).map(({ name }) => ({ name, at: key })),
    ];
    for (const { name, at } of odd) {
      if (at < 0) continue;
      yield {
        file: entry.path,
        ...placeOf(entry.record, 'options', at, 'text'),
        message: `Phương án ${'ABCDE'.charAt(at)} không cùng khuôn với các phương án khác: khác nhau ở ${name}.`,
        hint: 'Viết các phương án cùng một khuôn: cùng cách mở đầu, cùng cách ngắt, cùng dấu cuối.',
      };
    }
  }
});

/** Place of the first value that at most half of the options have; -1 when all have the same. */
function rarest(values: readonly string[]): number {
  return values.findIndex((value) => values.filter((other) => other === value).length <= values.length / 2);
}

function standsAlone(values: readonly string[], at: number): boolean {
  return values.length > 2 && values.every((value, other) => other === at || value !== values[at]);
}
