import * as z from 'zod/mini';
import { readJson } from '../text/read-json.ts';
import { attemptsChecksum, FILE_MAGIC, progressFileSchema } from './export-file.ts';
import { mergeAttempts } from './merge-attempts.ts';
import { settleProgress } from './merge-progress.ts';
import { PROGRESS_VERSION } from './progress-schema.ts';
import type { Progress } from './progress-schema.ts';

export type ImportOutcome =
  | {
      readonly isAccepted: true;
      readonly progress: Progress;
      /** Answers that were not here before, and answers that were. */
      readonly added: number;
      readonly known: number;
    }
  /** One sentence for the reader, in Vietnamese. The progress stays as it was. */
  | { readonly isAccepted: false; readonly message: string };

/** Letters in a file at most: about 15,000 answers. */
export const LARGEST_FILE = 4_000_000;

const headSchema = z.object({ magic: z.literal(FILE_MAGIC), version: z.number() });

/**
 * Takes the answers of a file in; never throws. A file is taken whole or not at all. What is already here stays as it is:
 * when the file has another answer under a known id, the one here counts.
 */
export function importFile(text: string, progress: Progress): ImportOutcome {
  if (text.length > LARGEST_FILE) return refuse('Tệp quá lớn, không phải tệp tiến trình của Sổ tay 34.');
  if (text.trim() === '') return refuse('Tệp trống, không có gì để nhập.');
  const value = readJson(text);
  if (value === undefined) return refuse('Không đọc được tệp: đây không phải tệp tiến trình còn nguyên vẹn.');
  const head = headSchema.safeParse(value);
  if (!head.success) return refuse('Đây không phải tệp tiến trình của Sổ tay 34.');
  if (head.data.version > PROGRESS_VERSION) {
    return refuse('Tệp này do bản mới hơn của Sổ tay 34 tạo ra. Đồng chí tải lại trang rồi thử lại.');
  }
  const file = progressFileSchema.safeParse(value);
  if (!file.success || file.data.checksum !== attemptsChecksum(file.data.attempts)) {
    return refuse('Tệp đã bị sửa hoặc hỏng nên không nhập; tiến trình trên máy này vẫn giữ nguyên.');
  }
  const here = settleProgress(progress);
  const ids = new Set(here.attempts.map(({ id }) => id));
  const fresh = mergeAttempts(file.data.attempts.filter(({ id }) => !ids.has(id)));
  return {
    isAccepted: true,
    progress: { ...here, attempts: mergeAttempts(here.attempts, fresh) },
    added: fresh.length,
    known: file.data.attempts.length - fresh.length,
  };
}

function refuse(message: string): ImportOutcome {
  return { isAccepted: false, message };
}
