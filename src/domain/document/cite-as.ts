import { formatDate } from '../text/format-date.ts';
import { provisionOfAnchor } from './anchor.ts';
import type { DocumentData } from './schema.ts';

/**
 * How a document is named when it is cited: never without a word on its having been replaced.
 *
 * @returns e.g. `Quy định 124-QĐ/TW (đã hết hiệu lực từ 30/8/2025)`
 */
export function documentCiteName({
  shortName,
  status,
  supersededOn,
}: Pick<DocumentData, 'shortName' | 'status' | 'supersededOn'>): string {
  if (status !== 'superseded') return shortName;
  return `${shortName} (đã hết hiệu lực${supersededOn ? ` từ ${formatDate(supersededOn)}` : ''})`;
}

/**
 * The words by which a reader cites a part of a page.
 *
 * @param anchor fragment of the part: `dieu-8-khoan-1`, `hieu-nham`
 * @param heading heading of the part, used when the fragment names no article
 * @param page name of the page, from `documentCiteName()` for a document
 * @returns e.g. `Điều 8 khoản 1 Nghị định 73/2023/NĐ-CP, theo Sổ tay 34`
 */
export function citeAs(anchor: string, heading: string, page: string): string {
  const provision = provisionOfAnchor(anchor);
  if (!provision) return `Phần “${heading}”, ${page}, theo Sổ tay 34`;
  const { article, clause, point } = provision;
  const parts = [
    `Điều ${article}`,
    clause === undefined ? undefined : `khoản ${clause}`,
    point === undefined ? undefined : `điểm ${point}`,
  ];
  return `${parts.filter((part) => part !== undefined).join(' ')} ${page}, theo Sổ tay 34`;
}
