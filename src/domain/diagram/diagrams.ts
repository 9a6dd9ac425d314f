import type { Diagram } from './diagram.ts';
import { DOCUMENT_TIMELINE } from './document-timeline.ts';
import { DOCUMENT_LINKS } from './document-links.ts';
import { PROPOSAL_PATH } from './proposal-path.ts';
import { REVIEW_CALENDAR } from './review-calendar.ts';

/** Diagrams by the name authors write in `<SoDo ten="…" />`. */
const DIAGRAMS: ReadonlyMap<string, Diagram> = new Map([
  ['duong-di-de-xuat', PROPOSAL_PATH],
  ['lich-kiem-diem', REVIEW_CALENDAR],
  ['lien-he-van-ban', DOCUMENT_LINKS],
  ['dong-thoi-gian', DOCUMENT_TIMELINE],
]);

export const DIAGRAM_NAMES: readonly string[] = [...DIAGRAMS.keys()];

/**
 * Finds a diagram.
 *
 * @throws RangeError when there is none of this name
 */
export function diagramOf(name: string): Diagram {
  const diagram = DIAGRAMS.get(name);
  if (!diagram) throw new RangeError(`No diagram "${name}": there are ${DIAGRAM_NAMES.join(', ')}`);
  return diagram;
}
