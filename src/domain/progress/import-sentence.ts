import type { ImportOutcome } from './import-file.ts';

/** What became of a file, in one sentence for the reader. */
export function importSentence(outcome: ImportOutcome): string {
  if (!outcome.isAccepted) return outcome.message;
  const { added, known } = outcome;
  if (added === 0 && known === 0) return 'Tệp đọc được nhưng không có câu trả lời nào.';
  if (added === 0) return `Không có gì mới: cả ${known} câu trả lời trong tệp đã có trên máy này.`;
  const rest = known === 0 ? '' : `; ${known} câu khác đã có sẵn trên máy này`;
  return `Đã nhập ${added} câu trả lời${rest}.`;
}
