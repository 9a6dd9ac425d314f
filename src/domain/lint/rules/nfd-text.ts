import { defineRule } from '../rule.ts';

/** Vietnamese letters written as a bare letter with marks added, which search and sorting cannot match. */
export const nfdText = defineRule('nfd-text', function* ({ texts }) {
  for (const { path, text } of texts) {
    for (const [at, line] of text.split('\n').entries()) {
      const composed = line.normalize('NFC');
      if (composed === line) continue;
      yield {
        file: path,
        line: at + 1,
        column: firstDifference(line, composed) + 1,
        message: 'Dòng này có chữ tiếng Việt gõ theo kiểu dấu rời (dạng tách, NFD).',
        hint: 'Gõ lại bằng bộ gõ đặt Unicode dựng sẵn, hoặc chuyển cả tệp sang Unicode dựng sẵn (NFC).',
      };
    }
  }
});

function firstDifference(line: string, composed: string): number {
  let at = 0;
  while (line[at] === composed[at]) at++;
  return at;
}
