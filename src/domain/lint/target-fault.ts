import { parseTarget } from '../document/target.ts';
import type { Target } from '../document/target.ts';
import { pagePaths } from '../address/page-paths.ts';
import { behaviourSlug } from './content-index.ts';
import type { ContentIndex } from './content-index.ts';

/**
 * Why a target (`nghi-dinh-73#dieu-8`, `hv05`, `thuat-ngu#tham-quyen`, `viec-can-lam#hoi-y-kien`) leads nowhere.
 *
 * @returns one Vietnamese sentence, or undefined when the target stands
 */
export function targetFault(index: ContentIndex, text: string): string | undefined {
  let target: Target;
  try {
    target = parseTarget(text);
  } catch {
    return `Không hiểu chỗ dẫn "${text}".`;
  }
  switch (target.type) {
    case 'term':
      return index.slugs.glossary?.has(target.slug)
        ? undefined
        : `Bảng thuật ngữ không có mục "${target.slug}".`;
    case 'task':
      return index.slugs.tasks?.has(target.slug) ? undefined : `Không có việc cần làm "${target.slug}".`;
    case 'behaviour': {
      const slug = behaviourSlug(index, target.id);
      if (slug === undefined) return `Không có biểu hiện "${target.id}".`;
      return anchorFault(index, pagePaths.behaviour(slug), target);
    }
    case 'document':
      if (!index.slugs.documents?.has(target.slug)) return `Không có văn bản "${target.slug}".`;
      return anchorFault(index, pagePaths.document(target.slug), target);
  }
}

function anchorFault(
  { anchors, unread }: ContentIndex,
  address: string,
  { anchor }: { readonly anchor?: string },
) {
  if (anchor === undefined || unread.has(address)) return undefined;
  return anchors.get(address)?.some(({ name }) => name === anchor)
    ? undefined
    : `Trang ${address} không có phần "#${anchor}".`;
}
