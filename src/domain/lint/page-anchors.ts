import { pagePaths } from '../address/page-paths.ts';
import { PRACTICE_SECTION } from '../behaviour/sections.ts';
import { parseProvision, provisionAnchor } from '../document/anchor.ts';
import type { MdxElement, Position } from '../document/parse.ts';
import type { CollectionName } from './collections.ts';
import type { Entry } from './entry.ts';

/** An address fragment and where it is written; a fragment the page adds itself has the place 1:1. */
export interface Anchor {
  readonly name: string;
  readonly file: string;
  readonly position: Position;
}

/** The address of the page a record appears on, or undefined when it has none. */
export function addressOf(collection: CollectionName, slug: string): string | undefined {
  switch (collection) {
    case 'documents':
      return pagePaths.document(slug);
    case 'behaviours':
      return pagePaths.behaviour(slug);
    case 'tasks':
      return pagePaths.task(slug);
    case 'meetings':
      return pagePaths.meeting(slug);
    case 'comparisons':
      return pagePaths.comparison(slug);
    case 'pages':
      return `/${slug}/`;
    case 'glossary':
      return pagePaths.glossary;
    case 'sources':
      return pagePaths.sources;
    case 'changes':
      return pagePaths.changes;
    case 'quizzes':
      return pagePaths.quiz(slug);
    case 'clauses':
    case 'official':
    case 'questions':
      return undefined;
  }
}

/** The anchors one record gives its page, in reading order, doubles included. */
export function anchorsOf(entry: Entry): readonly Anchor[] {
  const file = entry.path;
  switch (entry.collection.name) {
    case 'glossary':
    case 'sources':
    case 'changes':
      return [{ name: entry.slug, file, position: START }];
    case 'behaviours':
      return [...bodyAnchors(entry), { name: PRACTICE_SECTION.id, file, position: START }];
    default:
      return bodyAnchors(entry);
  }
}

const START: Position = { line: 1, column: 1 };

function bodyAnchors({ path, body }: Entry): Anchor[] {
  return (body?.elements ?? []).flatMap((element) => {
    const name = anchorOf(element);
    return name ? [{ name, file: path, position: element.position }] : [];
  });
}

/** The anchor a tag gives its page, or undefined when it gives none. */
export function anchorOf({ name, attributes }: MdxElement): string | undefined {
  switch (name) {
    case 'Phan':
    case 'PhanHop':
      return attributes['id'];
    case 'Dieu':
    case 'DieuTrong':
    case 'Khoan':
    case 'Diem':
      return provisionAnchorOf(attributes['so'] ?? '');
    default:
      return undefined;
  }
}

function provisionAnchorOf(number: string): string | undefined {
  try {
    return provisionAnchor(parseProvision(number));
  } catch {
    // A malformed number has no anchor; the rule article-nesting speaks about it.
    return undefined;
  }
}
