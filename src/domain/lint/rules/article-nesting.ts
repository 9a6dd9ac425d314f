import type { MdxElement } from '../../document/parse.ts';
import { defineRule } from '../rule.ts';

const FORMS: Readonly<Record<string, { pattern: RegExp; example: string }>> = {
  Dieu: { pattern: /^\d+$/u, example: '8' },
  DieuTrong: { pattern: /^\d+$/u, example: '8' },
  Khoan: { pattern: /^\d+\.\d+$/u, example: '8.1' },
  Diem: { pattern: /^\d+\.\d+\.[a-zđ]$/u, example: '8.1.a' },
};

/** Articles, clauses and points that do not stand where their number says. */
export const articleNesting = defineRule('article-nesting', function* ({ entries }) {
  for (const { path, body } of entries) {
    for (const element of body?.elements ?? []) {
      const fault = nestingFault(element);
      if (fault) yield { file: path, ...element.position, ...fault };
    }
  }
});

function nestingFault(element: MdxElement): { message: string; hint: string } | undefined {
  const { name, attributes, ancestors } = element;
  const number = attributes['so'];
  const form = FORMS[name];
  if (form && number && !form.pattern.test(number)) {
    return {
      message: `Số "${number}" của thẻ <${name}> không đúng cách viết.`,
      hint: `Viết như so="${form.example}".`,
    };
  }
  switch (name) {
    case 'Phan':
    case 'PhanHop':
    case 'Dieu':
    case 'DieuTrong':
      return ancestors.length === 0
        ? undefined
        : {
            message: `Thẻ <${name}> nằm bên trong thẻ <${ancestors.at(-1)?.name ?? ''}>.`,
            hint: `Đưa <${name}> ra ngoài cùng, sau thẻ đóng của thẻ kia.`,
          };
    case 'Khoan':
      return parentFault(element, 'Dieu', 'Điều');
    case 'Diem':
      return parentFault(element, 'Khoan', 'khoản');
    default:
      return undefined;
  }
}

function parentFault({ name, attributes, ancestors }: MdxElement, parent: string, word: string) {
  const number = attributes['so'] ?? '';
  const expected = number.slice(0, Math.max(number.lastIndexOf('.'), 0));
  const actual = ancestors.findLast((ancestor) => ancestor.name === parent)?.attributes['so'];
  if (actual === expected) return undefined;
  const where = actual === undefined ? `không nằm trong ${word} nào` : `nằm trong ${word} ${actual}`;
  return {
    message: `Thẻ <${name} so="${number}"> ${where}.`,
    hint: `Đặt thẻ này bên trong <${parent} so="${expected}">, hoặc sửa lại số.`,
  };
}
