import type { APIRoute, GetStaticPaths } from 'astro';
import { href } from '#components/href.ts';
import { contentHash } from '#domain/practice/content-hash.ts';
import type { Question } from '#domain/question/schema.ts';
import { loadQuestions } from '#loaders/questions.ts';
import { loadQuizItems } from '#loaders/quiz-items.ts';

export const getStaticPaths = (async () =>
  (await loadQuestions()).map((question) => ({
    params: { item: `${question.id}.${contentHash(question)}` },
    props: { question },
  }))) satisfies GetStaticPaths;

/** One question with its reasons and the passages they rest on: practice and meetings load them one by one. */
export const GET: APIRoute<{ question: Question }> = async ({ props }) => {
  const [item] = await loadQuizItems([props.question], href, { withPassages: true });
  return new Response(`${JSON.stringify(item)}\n`, {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
};
