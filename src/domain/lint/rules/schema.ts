import type { z } from 'zod';
import type { Entry } from '../entry.ts';
import { defineRule } from '../rule.ts';
import type { Fault } from '../rule.ts';
import { placeOf, textAt, valueAt } from '../yaml-value.ts';
import { nameFault } from '../file-name.ts';
import { zodSentence } from '../zod-sentence.ts';

const START = { line: 1, column: 1 };

/** Records that do not fit their schema, file names that do not fit their folder, files nobody reads. */
export const schema = defineRule('schema', function* ({ entries, strays }) {
  for (const { path } of strays) {
    yield {
      file: path,
      ...START,
      message: 'Tệp này không nằm trong thư mục nào Sổ tay đọc, hoặc có đuôi tệp lạ.',
      hint: 'Chuyển tệp vào đúng thư mục và đặt đúng đuôi: .mdx cho bài viết, .yaml cho bản ghi.',
    };
  }
  for (const entry of entries) {
    const fault = nameFault(entry.collection.name, entry.slug, {
      id: textAt(entry.record, 'id'),
      type: textAt(entry.record, 'type'),
    });
    if (fault) yield { file: entry.path, ...START, ...fault };
    yield* recordFaults(entry);
  }
});

function* recordFaults({ path, record, data, body, collection }: Entry): Generator<Fault> {
  if (body !== undefined && record.entries.length === 0) {
    yield {
      file: path,
      ...START,
      message: 'Bài chưa có phần khai báo ở đầu tệp.',
      hint: 'Thêm phần khai báo giữa hai dòng ---, chép mẫu từ một bài cùng thư mục.',
    };
    return;
  }
  const result = collection.schema.safeParse(data);
  for (const issue of result.error?.issues ?? []) {
    // Missing words of confidence have a rule and a page of their own.
    if (issue.path.at(-1) === 'confidence' && issue.path.length > 1) continue;
    if (issue.code === 'unrecognized_keys') {
      const parent = valueAt(record, ...issue.path) ?? record;
      for (const key of issue.keys) {
        const place = parent.entries.find((entry) => entry.key === key)?.keyPosition ?? parent.position;
        yield {
          file: path,
          ...place,
          message: `Mục "${key}" không có trong mẫu.`,
          hint: 'Xem lại chính tả tên mục, hoặc bỏ dòng này.',
        };
      }
    } else {
      yield { file: path, ...placeOf(record, ...issue.path), ...issueSentence(issue, record) };
    }
  }
}

function issueSentence(issue: z.core.$ZodIssue, record: Entry['record']) {
  const name = issue.path.map((step) => (typeof step === 'number' ? step + 1 : String(step))).join(' › ');
  return valueAt(record, ...issue.path) === undefined
    ? {
        message: `Thiếu mục "${name}".`,
        hint: 'Thêm mục này; chép cách viết từ một tệp cùng thư mục.',
      }
    : { message: zodSentence(issue, name), hint: 'Sửa giá trị theo mẫu của một tệp cùng thư mục.' };
}
