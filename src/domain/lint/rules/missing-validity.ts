import { formatDate } from '../../text/format-date.ts';
import { entriesOf } from '../content-index.ts';
import type { Entry } from '../entry.ts';
import { defineRule } from '../rule.ts';
import type { Fault } from '../rule.ts';
import { placeOf, textAt, valueAt } from '../yaml-value.ts';

/** Documents that leave the reader in doubt about their validity. */
export const missingValidity = defineRule('missing-validity', function* (index) {
  for (const entry of entriesOf(index, 'documents')) yield* statusFaults(entry);
  for (const entry of entriesOf(index, 'documents', 'comparisons')) {
    const checkedOn = textAt(entry.record, 'checkedOn');
    // ISO days compare as text; a malformed one is for the rule schema.
    if (checkedOn === undefined || !/^\d{4}-\d{2}-\d{2}$/u.test(checkedOn) || checkedOn <= index.today)
      continue;
    yield {
      file: entry.path,
      ...placeOf(entry.record, 'checkedOn'),
      message: `Ngày kiểm tra ${formatDate(checkedOn)} còn ở sau hôm nay (${formatDate(index.today)}).`,
      hint: 'Ghi ngày thật sự đã kiểm tra.',
    };
  }
});

function* statusFaults({ path, record }: Entry): Generator<Fault> {
  const status = textAt(record, 'status');
  const isSet = (key: string) => (textAt(record, key) ?? '').trim() !== '';
  if (status === 'superseded') {
    for (const key of ['supersededBy', 'supersededOn']) {
      // A missing key is for the rule schema; here it is there and says nothing.
      if (isSet(key) || !valueAt(record, key)) continue;
      yield {
        file: path,
        ...placeOf(record, key),
        message: `Văn bản ghi là đã bị thay thế nhưng mục ${key} còn trống.`,
        hint: 'Ghi văn bản thay thế (supersededBy) và ngày hết hiệu lực (supersededOn).',
      };
    }
  }
  if (status === 'in-force' && (isSet('supersededBy') || isSet('supersededOn'))) {
    yield {
      file: path,
      ...placeOf(record, 'status'),
      message: 'Văn bản ghi là đang dùng nhưng lại khai văn bản hoặc ngày thay thế.',
      hint: 'Sửa status thành superseded, hoặc để supersededBy và supersededOn là null.',
    };
  }
  const note = textAt(record, 'statusNote');
  // An empty note is for the rule schema; spaces alone pass it.
  if (
    status !== undefined &&
    status !== 'in-force' &&
    note !== undefined &&
    note !== '' &&
    note.trim() === ''
  ) {
    yield {
      file: path,
      ...placeOf(record, 'statusNote'),
      message: 'Văn bản chưa xác nhận được hiệu lực nhưng lời ghi chú còn trống.',
      hint: 'Viết một hai câu nói rõ đã biết gì và chưa biết gì về hiệu lực.',
    };
  }
}
