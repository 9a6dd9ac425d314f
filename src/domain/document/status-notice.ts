import { formatDate } from '../text/format-date.ts';
import type { DocumentData } from './schema.ts';

/**
 * One short line about validity, for the foot of every screen.
 *
 * @param successor short name of the document that replaced this one, when there is one
 */
export function statusNotice(
  { status, supersededOn, checkedOn }: Pick<DocumentData, 'status' | 'supersededOn' | 'checkedOn'>,
  successor: string | undefined,
): string {
  const checked = `tra cứu ${formatDate(checkedOn)}`;
  switch (status) {
    case 'superseded': {
      const since = supersededOn ? ` từ ${formatDate(supersededOn)}` : '';
      return `HẾT HIỆU LỰC${since}${successor ? `, nay dùng ${successor}` : ''}`;
    }
    case 'in-force':
      return `Đang dùng, chưa thấy văn bản thay thế (${checked})`;
    case 'unconfirmed':
      return `Chưa xác nhận được hiệu lực (${checked})`;
  }
}
