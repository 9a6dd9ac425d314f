import { BEHAVIOUR_DECK, pagePaths } from '../address/page-paths.ts';
import { addressOf } from './page-anchors.ts';
import type { ContentIndex } from './content-index.ts';
import type { CollectionName } from './collections.ts';

/** Pages that stand whatever the content holds. */
const FIXED_PAGES: readonly string[] = [
  pagePaths.home,
  pagePaths.documents,
  pagePaths.behaviours,
  pagePaths.tasks,
  pagePaths.meetings,
  pagePaths.glossary,
  pagePaths.practice,
  pagePaths.trainer,
  pagePaths.results,
  pagePaths.decks,
  pagePaths.deck(BEHAVIOUR_DECK),
  pagePaths.minutes,
  pagePaths.sources,
  pagePaths.search,
  pagePaths.about,
  pagePaths.validity,
  pagePaths.making,
  pagePaths.bank,
  pagePaths.changes,
];

const WITH_PAGE: readonly CollectionName[] = [
  'documents',
  'behaviours',
  'tasks',
  'meetings',
  'comparisons',
  'pages',
  'quizzes',
];
const WITH_DECK: readonly CollectionName[] = ['documents', 'behaviours', 'tasks', 'meetings', 'comparisons'];

/** Every address a link may lead to, without fragments. */
export function knownAddresses({ slugs }: ContentIndex): ReadonlySet<string> {
  const of = (
    names: readonly CollectionName[],
    address: (name: CollectionName, slug: string) => string | undefined,
  ) => names.flatMap((name) => [...(slugs[name] ?? [])].flatMap((slug) => address(name, slug) ?? []));
  return new Set([
    ...FIXED_PAGES,
    ...of(WITH_PAGE, addressOf),
    ...of(WITH_DECK, (_, slug) => pagePaths.deck(slug)),
  ]);
}
