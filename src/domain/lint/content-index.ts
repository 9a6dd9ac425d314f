import { LOCK_FILE, readLock } from './anchors-lock.ts';
import type { AnchorsLock } from './anchors-lock.ts';
import { collectionOf } from './collections.ts';
import type { CollectionName } from './collections.ts';
import type { ContentFile, ContentTree } from './content-tree.ts';
import { readEntry } from './entry.ts';
import type { Entry } from './entry.ts';
import { addressOf, anchorsOf } from './page-anchors.ts';
import type { Anchor } from './page-anchors.ts';
import type { SyntaxFault } from './parse-yaml.ts';
import { QUESTIONS_LOCK_FILE, readQuestionsLock } from './questions-lock.ts';
import type { QuestionsLock } from './questions-lock.ts';

/** The whole content parsed once, for all rules. */
export interface ContentIndex {
  /** The day to measure dates against, `yyyy-mm-dd`. */
  readonly today: string;
  /** Files no rule but `syntax` looks at, with what is wrong in them. */
  readonly faults: readonly (SyntaxFault & { readonly file: string })[];
  /** Files that belong to no collection. */
  readonly strays: readonly ContentFile[];
  readonly entries: readonly Entry[];
  /** Every file that could be parsed, the lock included. */
  readonly texts: readonly ContentFile[];
  /** Slugs by collection, also of files that could not be parsed, so that one fault does not draw others after it. */
  readonly slugs: Readonly<Partial<Record<CollectionName, ReadonlySet<string>>>>;
  /** Anchors by page address, doubles included. */
  readonly anchors: ReadonlyMap<string, readonly Anchor[]>;
  /** Addresses of pages whose anchors are not known, because their file could not be parsed. */
  readonly unread: ReadonlySet<string>;
  /** Undefined when there is no lock file or it cannot be parsed. */
  readonly lock: AnchorsLock | undefined;
  /** Whether there is a lock file at all. */
  readonly hasLock: boolean;
  /** The same of the questions. */
  readonly questionsLock: QuestionsLock | undefined;
  readonly hasQuestionsLock: boolean;
}

/**
 * Parses the content once. Never throws on what an author may write.
 *
 * @param today `yyyy-mm-dd`
 */
export function indexContent(tree: ContentTree, today: string): ContentIndex {
  const lockFile = tree.files.find(({ path }) => path === LOCK_FILE);
  const lock = lockFile && readLock(lockFile.text);
  const lockIsGood = lock?.faults.length === 0;
  const questionsFile = tree.files.find(({ path }) => path === QUESTIONS_LOCK_FILE);
  const questionsLock = questionsFile && readQuestionsLock(questionsFile.text);
  const questionsLockIsGood = questionsLock?.faults.length === 0;
  const faults = [
    ...(lock?.faults ?? []).map((fault) => ({ ...fault, file: LOCK_FILE })),
    ...(questionsLock?.faults ?? []).map((fault) => ({ ...fault, file: QUESTIONS_LOCK_FILE })),
  ];
  const strays: ContentFile[] = [];
  const entries: Entry[] = [];
  const slugs: Partial<Record<CollectionName, Set<string>>> = {};
  const unread = new Set<string>();

  for (const file of tree.files) {
    if (file === lockFile || file === questionsFile) continue;
    const place = collectionOf(file.path);
    if (!place) {
      strays.push(file);
      continue;
    }
    const { collection, slug } = place;
    (slugs[collection.name] ??= new Set()).add(slug);
    const read = readEntry(file, collection, slug);
    if ('entry' in read) {
      entries.push(read.entry);
    } else {
      faults.push(...read.faults.map((fault) => ({ ...fault, file: file.path })));
      const address = addressOf(collection.name, slug);
      if (address !== undefined) unread.add(address);
    }
  }
  return {
    today,
    faults,
    strays,
    entries,
    texts: lockFile && lockIsGood ? [...entries, lockFile] : entries,
    slugs,
    anchors: collectAnchors(entries),
    unread,
    lock: lockIsGood ? lock : undefined,
    hasLock: lockFile !== undefined,
    questionsLock: questionsLockIsGood ? questionsLock : undefined,
    hasQuestionsLock: questionsFile !== undefined,
  };
}

/** The parsed records of the named collections. */
export function entriesOf(index: ContentIndex, ...names: readonly CollectionName[]): readonly Entry[] {
  return index.entries.filter(({ collection }) => names.includes(collection.name));
}

/** Slug of the behaviour page with this id (`hv05`), read from the file names, or undefined. */
export function behaviourSlug(index: ContentIndex, id: string): string | undefined {
  return [...(index.slugs.behaviours ?? [])].find((slug) => slug.startsWith(`${id}-`));
}

function collectAnchors(entries: readonly Entry[]): ReadonlyMap<string, readonly Anchor[]> {
  const anchors = new Map<string, Anchor[]>();
  for (const entry of entries) {
    const address = addressOf(entry.collection.name, entry.slug);
    if (address === undefined) continue;
    anchors.set(address, [...(anchors.get(address) ?? []), ...anchorsOf(entry)]);
  }
  return anchors;
}
