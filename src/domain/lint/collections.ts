import type { z } from 'zod';
import { behaviourSchema, clausesSchema, officialSchema } from '../behaviour/schema.ts';
import { changeSchema } from '../change/schema.ts';
import { comparisonSchema } from '../document/comparison-schema.ts';
import { documentSchema } from '../document/schema.ts';
import { termSchema } from '../glossary/schema.ts';
import { kitSchema } from '../meeting/kit-schema.ts';
import { pageSchema } from '../page/schema.ts';
import { quizSchema } from '../question/quiz-schema.ts';
import { questionSchema } from '../question/schema.ts';
import { sourceSchema } from '../source/schema.ts';
import { taskSchema } from '../task/schema.ts';

export type CollectionName =
  | 'documents'
  | 'behaviours'
  | 'tasks'
  | 'meetings'
  | 'clauses'
  | 'official'
  | 'comparisons'
  | 'pages'
  | 'glossary'
  | 'sources'
  | 'questions'
  | 'quizzes'
  | 'changes';

/** Which files of `content/` hold which kind of record. The same table as `src/content.config.ts` reads. */
export interface Collection {
  readonly name: CollectionName;
  /** Matches the path within `content/`; its first group is the slug. */
  readonly pattern: RegExp;
  readonly schema: z.ZodType;
}

// The two single files stand first: their folder is that of the behaviours.
const COLLECTIONS: readonly Collection[] = [
  { name: 'clauses', pattern: /^behaviours\/(clauses)\.yaml$/u, schema: clausesSchema },
  { name: 'official', pattern: /^behaviours\/(official)\.yaml$/u, schema: officialSchema },
  { name: 'documents', pattern: /^documents\/([^/]+)\.mdx$/u, schema: documentSchema },
  { name: 'behaviours', pattern: /^behaviours\/([^/]+)\.mdx$/u, schema: behaviourSchema },
  { name: 'tasks', pattern: /^tasks\/([^/]+)\.mdx$/u, schema: taskSchema },
  { name: 'meetings', pattern: /^meetings\/([^/]+)\.mdx$/u, schema: kitSchema },
  { name: 'comparisons', pattern: /^comparisons\/([^/]+)\.mdx$/u, schema: comparisonSchema },
  { name: 'pages', pattern: /^pages\/([^/]+)\.mdx$/u, schema: pageSchema },
  { name: 'glossary', pattern: /^glossary\/([^/]+)\.yaml$/u, schema: termSchema },
  { name: 'sources', pattern: /^sources\/([^/]+)\.yaml$/u, schema: sourceSchema },
  { name: 'questions', pattern: /^questions\/([^/]+)\.yaml$/u, schema: questionSchema },
  { name: 'quizzes', pattern: /^quizzes\/([^/]+)\.yaml$/u, schema: quizSchema },
  // The day in the name is the day of the change.
  {
    name: 'changes',
    pattern: /^changes\/(\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])-[^/]+)\.yaml$/u,
    schema: changeSchema,
  },
];

/** The collection a file belongs to and its slug, or undefined when no collection reads it. */
export function collectionOf(path: string): { collection: Collection; slug: string } | undefined {
  for (const collection of COLLECTIONS) {
    const slug = collection.pattern.exec(path)?.[1];
    if (slug !== undefined) return { collection, slug };
  }
  return undefined;
}
