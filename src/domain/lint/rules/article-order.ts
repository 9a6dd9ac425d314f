import { entriesOf } from '../content-index.ts';
import { defineRule } from '../rule.ts';
import { placeOf, valueAt } from '../yaml-value.ts';

/** Articles out of order, beyond the document's number of articles, or neither summarised nor marked as a gap. */
export const articleOrder = defineRule('article-order', function* (index) {
  for (const { path, body, record } of entriesOf(index, 'documents')) {
    const articles = (body?.elements ?? [])
      .filter(({ name }) => name === 'Dieu' || name === 'DieuTrong')
      .map((element) => ({ ...element, number: Number(element.attributes['so']) }))
      .filter(({ number }) => Number.isInteger(number));
    const count = valueAt(record, 'articleCount')?.value;
    let highest = 0;
    for (const { number, position } of articles) {
      if (number < highest) {
        yield {
          file: path,
          ...position,
          message: `Điều ${number} đứng sau Điều ${highest}.`,
          hint: 'Xếp các điều theo số tăng dần.',
        };
      }
      if (typeof count === 'number' && (number > count || number < 1)) {
        yield {
          file: path,
          ...position,
          message: `Điều ${number} nằm ngoài ${count} điều khai ở mục articleCount.`,
          hint: 'Sửa số điều, hoặc sửa articleCount.',
        };
      }
      highest = Math.max(highest, number);
    }
    if (typeof count !== 'number') continue;
    const present = new Set(articles.map(({ number }) => number));
    const missing = Array.from({ length: count }, (_, at) => at + 1).filter((number) => !present.has(number));
    if (missing.length > 0) {
      yield {
        file: path,
        ...placeOf(record, 'articleCount'),
        message: `Văn bản khai có ${count} điều nhưng bài thiếu Điều ${missing.join(', ')}.`,
        hint: 'Thêm điều còn thiếu; điều chưa tóm lược thì viết <DieuTrong so="…" />.',
      };
    }
  }
});
