/** A table's inner HTML made ready for a narrow screen, and the words of its header cells. */
export interface LabelledTable {
  readonly html: string;
  readonly headers: readonly string[];
}

const ROLES = { thead: 'rowgroup', tbody: 'rowgroup', tr: 'row', td: 'cell' } as const;

/**
 * Gives every cell the words of its column's header, so that a phone can show each row as a card, and every part its
 * role, because a table laid out as blocks loses its meaning to screen readers otherwise.
 *
 * @param html `<thead>…</thead><tbody>…</tbody>` as Markdown tables render it; a row may begin with `<th scope="row">`
 */
export function labelCells(html: string): LabelledTable {
  const head = /<thead\b[\s\S]*?<\/thead>/u.exec(html)?.[0] ?? '';
  const headers = [...head.matchAll(/<th\b[^>]*>([\s\S]*?)<\/th>/gu)].map(([, cell = '']) => wordsOf(cell));
  let column = 0;
  const labelled = html.replace(
    /<(thead|tbody|tr|th|td)\b([^>]*)/gu,
    (_, name: keyof typeof ROLES | 'th', attributes: string) => {
      if (name === 'th') {
        column += 1;
        const role = attributes.includes('scope="row"') ? 'rowheader' : 'columnheader';
        return `<th role="${role}"${attributes}`;
      }
      if (name === 'tr') column = 0;
      const label = name === 'td' ? ` data-label="${headers[column++] ?? ''}"` : '';
      return `<${name} role="${ROLES[name]}"${label}${attributes}`;
    },
  );
  return { html: labelled, headers };
}

/** The words of a cell, still escaped as in the HTML they come from. */
function wordsOf(cell: string): string {
  return cell
    .replace(/<[^>]+>/gu, '')
    .replaceAll('"', '&quot;')
    .trim();
}
