import { textOf } from '../document/parse.ts';
import { parseTarget } from '../document/target.ts';
import type { Target } from '../document/target.ts';
import { behaviourSlug } from './content-index.ts';
import type { ContentIndex } from './content-index.ts';
import type { Entry } from './entry.ts';
import { anchorOf } from './page-anchors.ts';

/** One line in lower case and NFC, so that line breaks and capitals do not hide a quotation. */
export function foldQuotation(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim().toLowerCase();
}

/** What stands between “ and ”, cut at an ellipsis: the parts a source must hold. */
export function quotationsIn(
  text: string,
): readonly { readonly text: string; readonly parts: readonly string[] }[] {
  return [...text.matchAll(/“(?<words>[^”]+)”/gu)].map((match) => {
    const words = match.groups?.['words'] ?? '';
    return {
      text: words,
      parts: words
        .split(/…|\.{3}/u)
        .map(foldQuotation)
        .filter((part) => part !== ''),
    };
  });
}

/**
 * The folded words of the article, clause, section or page a citation names.
 *
 * @param target as in `citations`: `nghi-dinh-73#dieu-8-khoan-1`, `hv05`, `thuat-ngu#tham-quyen`
 * @returns undefined when it cannot be told (the target leads nowhere, or its file cannot be parsed)
 */
export function citedText(index: ContentIndex, target: string): string | undefined {
  const parsed = readTarget(target);
  const entry = parsed && entryOf(index, parsed);
  if (!entry) return undefined;
  const anchor = 'anchor' in parsed ? parsed.anchor : undefined;
  if (!entry.body || anchor === undefined) return foldQuotation(entry.text);
  const element = entry.body.elements.find((candidate) => anchorOf(candidate) === anchor);
  return element && foldQuotation(`${element.attributes['ten'] ?? ''} ${textOf(element.node)}`);
}

function readTarget(target: string): Target | undefined {
  try {
    return parseTarget(target);
  } catch {
    // The rule broken-reference speaks about it.
    return undefined;
  }
}

function entryOf(index: ContentIndex, target: Target): Entry | undefined {
  const find = (collection: string, slug: string | undefined) =>
    index.entries.find((entry) => entry.collection.name === collection && entry.slug === slug);
  switch (target.type) {
    case 'document':
      return find('documents', target.slug);
    case 'behaviour':
      return find('behaviours', behaviourSlug(index, target.id));
    case 'term':
      return find('glossary', target.slug);
    case 'task':
      return find('tasks', target.slug);
  }
}
