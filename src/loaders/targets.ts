import { pagePaths } from '#domain/address/page-paths.ts';
import { provisionName, provisionOfAnchor } from '#domain/document/anchor.ts';
import { parseTarget } from '#domain/document/target.ts';
import { loadBehaviour } from './behaviours.ts';
import { loadDocument } from './documents.ts';
import { loadTerm } from './glossary.ts';
import { loadTask } from './tasks.ts';

/** Where a target leads and what it is called. */
export interface ResolvedTarget {
  /** Site path without the base. */
  readonly path: string;
  readonly name: string;
}

/**
 * Finds the page behind a target such as `nghi-dinh-73#dieu-8-khoan-1`, `hv05`, `thuat-ngu#tham-quyen` or `viec-can-lam#hoi-y-kien`.
 *
 * @throws RangeError when nothing stands there
 */
export async function resolveTarget(text: string): Promise<ResolvedTarget> {
  const target = parseTarget(text);
  switch (target.type) {
    case 'term': {
      const { data } = await loadTerm(target.slug);
      return { path: `${pagePaths.glossary}#${target.slug}`, name: data.term };
    }
    case 'task': {
      const { data } = await loadTask(target.slug);
      return { path: pagePaths.task(target.slug), name: data.title };
    }
    case 'behaviour': {
      const { id, data } = await loadBehaviour(target.id);
      return { path: pagePaths.behaviour(id) + fragment(target.anchor), name: data.shortName };
    }
    case 'document': {
      const { data } = await loadDocument(target.slug);
      const provision = target.anchor === undefined ? undefined : provisionOfAnchor(target.anchor);
      const name = provision ? `${provisionName(provision)} ${data.shortName}` : data.shortName;
      return { path: pagePaths.document(target.slug) + fragment(target.anchor), name };
    }
  }
}

function fragment(anchor: string | undefined): string {
  return anchor === undefined ? '' : `#${anchor}`;
}
