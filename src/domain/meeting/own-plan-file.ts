import * as z from 'zod/mini';
import { OWN_PLAN_VERSION, ownDraftSchema } from './own-plan.ts';
import type { OwnDraft } from './own-plan.ts';

/** Tells our files from any other JSON. */
const FILE_MAGIC = 'so-tay-34/buoi-tu-soan';

/** Letters in a file at most; the longest draft is a tenth of it. */
export const LARGEST_PLAN_FILE = 200_000;

const headSchema = z.object({ magic: z.literal(FILE_MAGIC), version: z.number() });
const fileSchema = z.object({
  magic: z.literal(FILE_MAGIC),
  version: z.literal(OWN_PLAN_VERSION),
  draft: ownDraftSchema,
});

export type PlanFileOutcome =
  | { readonly isAccepted: true; readonly draft: OwnDraft }
  /** One sentence for the reader, in Vietnamese. */
  | { readonly isAccepted: false; readonly message: string };

/** The text of a file that holds a draft; the plan is made again where it is opened. */
export function toPlanFile(draft: OwnDraft): string {
  const file: z.infer<typeof fileSchema> = { magic: FILE_MAGIC, version: OWN_PLAN_VERSION, draft };
  return `${JSON.stringify(file, null, 1)}\n`;
}

/** Reads a file of `toPlanFile`; never throws. */
export function readPlanFile(text: string): PlanFileOutcome {
  if (text.length > LARGEST_PLAN_FILE)
    return refuse('Tệp quá lớn, không phải tệp buổi sinh hoạt của Sổ tay 34.');
  if (text.trim() === '') return refuse('Tệp trống, không có gì để mở.');
  const value = parseJson(text.replace(/^\uFEFF/u, ''));
  const head = headSchema.safeParse(value);
  if (!head.success) return refuse('Đây không phải tệp buổi sinh hoạt của Sổ tay 34.');
  if (head.data.version > OWN_PLAN_VERSION) {
    return refuse('Tệp này do bản mới hơn của Sổ tay 34 tạo ra. Đồng chí tải lại trang rồi thử lại.');
  }
  const file = fileSchema.safeParse(value);
  if (!file.success) return refuse('Tệp đã bị sửa hoặc hỏng nên không mở; buổi đang soạn vẫn giữ nguyên.');
  return { isAccepted: true, draft: file.data.draft };
}

function refuse(message: string): PlanFileOutcome {
  return { isAccepted: false, message };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Not JSON, or nested too deep to be ours: the schema refuses it.
    return undefined;
  }
}
