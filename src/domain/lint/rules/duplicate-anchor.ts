import { entriesOf } from '../content-index.ts';
import { defineRule } from '../rule.ts';
import { placeOf, textAt } from '../yaml-value.ts';

/** Two things on one page with the same address, or two behaviours with the same id. */
export const duplicateAnchor = defineRule('duplicate-anchor', function* (index) {
  for (const [address, anchors] of index.anchors) {
    const seen = new Set<string>();
    // An anchor the page adds itself (1:1) holds its name before those the author wrote.
    const added = anchors.filter(({ position }) => position.line === 1 && position.column === 1);
    for (const { name, file, position } of [
      ...added,
      ...anchors.filter((anchor) => !added.includes(anchor)),
    ]) {
      if (seen.has(name)) {
        yield {
          file,
          ...position,
          message: `Địa chỉ "#${name}" đã có trên trang ${address}.`,
          hint: 'Đổi id hoặc so để mỗi phần, mỗi điều có một địa chỉ riêng.',
        };
      }
      seen.add(name);
    }
  }
  const ids = new Set<string>();
  for (const { path, record } of entriesOf(index, 'behaviours')) {
    const id = textAt(record, 'id');
    if (id === undefined) continue;
    if (ids.has(id)) {
      yield {
        file: path,
        ...placeOf(record, 'id'),
        message: `Mã biểu hiện "${id}" đã có ở một tệp khác.`,
        hint: 'Mỗi biểu hiện một tệp, mỗi tệp một mã.',
      };
    }
    ids.add(id);
  }
});
