import type { DocumentStatus } from './schema.ts';

/** The words a reader sees for each status. */
export const STATUS_LABELS: Readonly<Record<DocumentStatus, string>> = {
  'in-force': 'Đang dùng, chưa thấy văn bản thay thế',
  superseded: 'Đã hết hiệu lực',
  unconfirmed: 'Chưa xác nhận được hiệu lực',
};
