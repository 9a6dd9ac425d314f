import { questionIdSchema } from '../question/schema.ts';
import type { CollectionName } from './collections.ts';
import { KEBAB } from './vocabulary.ts';

/**
 * What is wrong with a file's name, which is also the record's id or address.
 *
 * @param record the record's own `id` and `type`, where it has them
 */
export function nameFault(
  collection: CollectionName,
  slug: string,
  record: { readonly id: string | undefined; readonly type: string | undefined },
): { message: string; hint: string } | undefined {
  if (!KEBAB.test(slug)) {
    return {
      message: `Tên tệp "${slug}" có dấu, chữ hoa hoặc ký tự lạ.`,
      hint: 'Chỉ dùng chữ thường không dấu, chữ số và dấu gạch nối, ví dụ tham-quyen.',
    };
  }
  if (collection === 'questions' && !questionIdSchema.safeParse(slug).success) {
    return {
      message: `Tên tệp câu hỏi "${slug}" không đúng dạng.`,
      hint: 'Đặt th-001 cho tình huống, kt-nd73-01 cho câu kiến thức.',
    };
  }
  if (
    collection === 'questions' &&
    record.type !== undefined &&
    (record.type === 'knowledge') !== slug.startsWith('kt-')
  ) {
    return {
      message: `Tên tệp "${slug}" không khớp với loại câu hỏi "${record.type}".`,
      hint: 'Câu kiến thức có tên bắt đầu bằng kt-, tình huống có tên bắt đầu bằng th-.',
    };
  }
  if (collection === 'behaviours' && record.id !== undefined && !slug.startsWith(`${record.id}-`)) {
    return {
      message: `Tên tệp "${slug}" không bắt đầu bằng mã "${record.id}" khai trong bài.`,
      hint: `Đổi tên tệp thành ${record.id}-… hoặc sửa lại mục id.`,
    };
  }
  return undefined;
}
