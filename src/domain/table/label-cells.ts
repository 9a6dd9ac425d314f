/** A table's inner HTML made ready for a narrow screen, and the words of its header cells. */
export interface LabelledTable {
  readonly html: string;
  readonly headers: readonly string[];
}

const ROLES = { thead: 'rowgroup', tbody: 'rowgroup', tr: 'row', th: 'columnheader', td: 'cell' } as const;

/**
 * Gives every cell the words of its column's header, so that a phone can show each row as a card, and every part its
 * role, because a table laid out as blocks loses its meaning to screen readers otherwise.
 *
 * @param html `<thead>…</thead><tbody>…</tbody>` as Markdown tables render it
 */
export function labelCells(html: string): LabelledTable {
  const headers = [...html.matchAll(/<th\b[^>]*>([\s\S]*?)<\/th>/gu)].map(([, cell = '']) => wordsOf(cell));
  let column = 0;
  const labelled = html.replace(/<(thead|tbody|tr|th|td)\b/gu, (tag, name: keyof typeof ROLES) => {
    if (name === 'tr') column = 0;
    const label = name === 'td' ? ` data-label="${headers[column++] ?? ''}"` : '';
    return `${tag} role="${ROLES[name]}"${label}`;
  });
  return { html: labelled, headers };
}

/** The words of a cell, still escaped as in the HTML they come from. */
function wordsOf(cell: string): string {
  return cell
    .replace(/<[^>]+>/gu, '')
    .replaceAll('"', '&quot;')
    .trim();
}
