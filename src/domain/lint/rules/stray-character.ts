import { defineRule } from '../rule.ts';

const NAMES: Readonly<Record<string, string>> = {
  '\u0009': 'dấu Tab',
  '\u00A0': 'khoảng trắng không ngắt',
  '\u00AD': 'dấu nối ẩn',
  '\u200B': 'khoảng trắng rộng bằng không',
  '\u200C': 'ký tự ẩn',
  '\u200D': 'ký tự ẩn',
  '\u200E': 'ký tự ẩn',
  '\u200F': 'ký tự ẩn',
  '\u2028': 'dấu ngắt dòng lạ',
  '\u202F': 'khoảng trắng không ngắt hẹp',
  '\u2060': 'ký tự ẩn',
  '\uFEFF': 'ký tự ẩn ở đầu tệp (BOM)',
  '\uFFFD': 'ký tự hỏng',
};
const STRAY = new RegExp(`[${Object.keys(NAMES).join('')}]`, 'gu');

/** Characters nobody sees that break search, clues and layout. */
export const strayCharacter = defineRule('stray-character', function* ({ texts }) {
  for (const { path, text } of texts) {
    for (const [at, line] of text.split('\n').entries()) {
      for (const match of line.matchAll(STRAY)) {
        const code = (match[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
        yield {
          file: path,
          line: at + 1,
          column: match.index + 1,
          message: `Có ${NAMES[match[0]] ?? 'ký tự lạ'} (U+${code}) ở chỗ này.`,
          hint: 'Xóa ký tự đó rồi gõ lại bằng dấu cách thường.',
        };
      }
    }
  }
});
