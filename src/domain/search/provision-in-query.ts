import { fold } from '../text/fold.ts';
import { provisionAnchor } from '../document/anchor.ts';

/**
 * The article, clause or point a query asks for, in either order: "điểm a khoản 1 điều 8", "điều 8 khoản 1".
 *
 * @returns its fragment (`dieu-8-khoan-1-diem-a`), or undefined
 */
export function provisionInQuery(query: string): string | undefined {
  const marked = query.normalize('NFC').toLowerCase();
  const folded = fold(marked);
  const article = /(?<![a-z])dieu\s?(\d{1,3})(?!\d)/u.exec(folded)?.[1];
  if (article === undefined) return undefined;
  const clause = /(?<![a-z])khoan\s?(\d{1,2})(?!\d)/u.exec(folded)?.[1];
  if (clause === undefined) return provisionAnchor({ article });
  const point = /(?<!\p{L})(?:điểm|diem)\s([a-zđ])(?!\p{L})/u.exec(marked)?.[1];
  return provisionAnchor(point === undefined ? { article, clause } : { article, clause, point });
}
