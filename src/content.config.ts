import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import type { z } from 'zod';
import { behaviourSchema, clausesSchema, officialSchema } from '#domain/behaviour/schema.ts';
import { changeSchema } from '#domain/change/schema.ts';
import { comparisonSchema } from '#domain/document/comparison-schema.ts';
import { documentSchema } from '#domain/document/schema.ts';
import { termSchema } from '#domain/glossary/schema.ts';
import { kitSchema } from '#domain/meeting/kit-schema.ts';
import { pageSchema } from '#domain/page/schema.ts';
import { quizSchema } from '#domain/question/quiz-schema.ts';
import { questionSchema } from '#domain/question/schema.ts';
import { sourceSchema } from '#domain/source/schema.ts';
import { taskSchema } from '#domain/task/schema.ts';

const words = <S extends z.ZodType>(folder: string, pattern: string, schema: S) =>
  defineCollection({ loader: glob({ base: `./content/${folder}`, pattern }), schema });

export const collections = {
  documents: words('documents', '*.mdx', documentSchema),
  behaviours: words('behaviours', '*.mdx', behaviourSchema),
  clauses: words('behaviours', 'clauses.yaml', clausesSchema),
  official: words('behaviours', 'official.yaml', officialSchema),
  tasks: words('tasks', '*.mdx', taskSchema),
  meetings: words('meetings', '*.mdx', kitSchema),
  comparisons: words('comparisons', '*.mdx', comparisonSchema),
  pages: words('pages', '*.mdx', pageSchema),
  glossary: words('glossary', '*.yaml', termSchema),
  sources: words('sources', '*.yaml', sourceSchema),
  questions: words('questions', '*.yaml', questionSchema),
  quizzes: words('quizzes', '*.yaml', quizSchema),
  changes: words('changes', '*.yaml', changeSchema),
};
