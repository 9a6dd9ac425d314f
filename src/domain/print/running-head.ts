import { statusNotice } from '../document/status-notice.ts';
import type { DocumentData } from '../document/schema.ts';

/** What a running head says about a document. */
export type HeadedDocument = Pick<DocumentData, 'shortName' | 'status' | 'supersededOn' | 'checkedOn'>;

/**
 * A stylesheet that puts a document's name and validity at the head of each of its sheets, so that a sheet that got
 * separated still says whether the document applies. Styles cannot stand in the page itself (its policy forbids it).
 *
 * @param slug the value of `data-sheet` on the element that holds the document
 * @param successor short name of the document that replaced this one, when there is one
 */
export function runningHead(slug: string, document: HeadedDocument, successor: string | undefined): string {
  const words = `${document.shortName}: ${statusNotice(document, successor)}`;
  const weight = document.status === 'superseded' ? 700 : 400;
  return `@layer print {
  @page van-ban-${slug} {
    @top-left {
      content: ${cssString(words)};
      font: ${weight} 9pt 'Be Vietnam Pro', sans-serif;
    }
  }
  @media print {
    [data-sheet='${slug}'] {
      page: van-ban-${slug};
    }
  }
}
`;
}

function cssString(text: string): string {
  return `"${text.replace(/["\\]/gu, String.raw`\$&`)}"`;
}
