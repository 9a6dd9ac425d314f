import { freeTextQuestionsOf } from '../questions.ts';
import { defineWarning } from '../rule.ts';
import { placeOf } from '../yaml-value.ts';

const ANSWER = /^(?:có|không|chưa|rồi|đủ|đúng|sai|được)(?:\s\p{L}+)?,/iu;

interface Trait {
  /** What the options differ in, to be put after "khác nhau ở". */
  readonly name: string;
  readonly of: (text: string) => string;
  /** When true, any difference counts; otherwise only an option that stands alone against all others. */
  readonly isStrict: boolean;
}

/** Word classes cannot be told by the look of a Vietnamese word; these traits can. */
const TRAITS: readonly Trait[] = [
  { name: 'dấu cuối câu', of: (text) => /[.;,:!?…]$/u.exec(text)?.[0] ?? '', isStrict: true },
  { name: 'chữ đầu viết hoa hay thường', of: (text) => String(/^\p{Ll}/u.test(text)), isStrict: true },
  { name: 'mở đầu bằng chữ số', of: (text) => String(/^\d/u.test(text)), isStrict: false },
  {
    name: 'mở đầu bằng lời đáp (Có, Không, Chưa …)',
    of: (text) => String(ANSWER.test(text)),
    isStrict: false,
  },
  { name: 'dấu ngắt giữa câu', of: (text) => String(/[,;:–(].*\p{L}/u.test(text)), isStrict: false },
];

/** Options one of which is built differently from the others. */
export const parallelOptions = defineWarning('parallel-options', function* (index) {
  for (const { entry, question } of freeTextQuestionsOf(index)) {
    const texts = question.options.map(({ text }) => text.trim());
    for (const { name, of, isStrict } of TRAITS) {
      const at = oddOneOut(texts.map(of), isStrict);
      if (at === undefined) continue;
      yield {
        file: entry.path,
        ...placeOf(entry.record, 'options', at, 'text'),
        message: `Phương án ${'ABCDE'.charAt(at)} không cùng khuôn với các phương án khác: khác nhau ở ${name}.`,
        hint: 'Viết các phương án cùng một khuôn: cùng cách mở đầu, cùng cách ngắt, cùng dấu cuối.',
      };
    }
  }
});

/** Place of the first value that only one of at least three options has; when strict, of the first that is rarer. */
function oddOneOut(values: readonly string[], isStrict: boolean): number | undefined {
  const count = (value: string) => values.filter((other) => other === value).length;
  const limit = isStrict ? values.length / 2 : 1;
  const at = values.findIndex((value) => count(value) <= limit && count(value) < values.length);
  return at < 0 || (!isStrict && values.length < 3) ? undefined : at;
}
