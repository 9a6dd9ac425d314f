import type { Evidence } from './evidence.ts';
import type { Token } from './tokenise.ts';

/**
 * How much of a heading the find fills. "Ủy ban nhân dân (UBND)" has two parts, and a find that is one of them fills
 * it; a comma parts too, unless the find reaches across it.
 *
 * @returns 0–1
 */
export function shareOfPart({ from, to }: Evidence, heading: string, tokens: readonly Token[]): number {
  if (to <= from) return 0;
  return Math.max(...[/[():]/u, /[(),:;]/u].map((border) => share(border, from, to, heading, tokens)));
}

function share(border: RegExp, from: number, to: number, heading: string, tokens: readonly Token[]): number {
  const isBorder = (at: number) => border.test(heading.slice(tokens[at - 1]?.end, tokens[at]?.start));
  for (let at = from + 1; at < to; at += 1) if (isBorder(at)) return 0;
  let start = from;
  while (start > 0 && !isBorder(start)) start -= 1;
  let end = to;
  while (end < tokens.length && !isBorder(end)) end += 1;
  return (to - from) / (end - start);
}
