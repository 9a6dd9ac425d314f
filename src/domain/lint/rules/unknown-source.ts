import { defineRule } from '../rule.ts';
import { sourceReferences } from '../source-references.ts';

/** Citations of sources that have no file. */
export const unknownSource = defineRule('unknown-source', function* ({ entries, slugs }) {
  for (const entry of entries) {
    for (const { id, position } of sourceReferences(entry)) {
      if (slugs.sources?.has(id)) continue;
      yield {
        file: entry.path,
        ...position,
        message: `Không có nguồn "${id}" trong thư mục sources.`,
        hint: `Sửa mã nguồn, hoặc thêm tệp sources/${id}.yaml.`,
      };
    }
  }
});
