import type { APIRoute, GetStaticPaths } from 'astro';
import { href } from '#components/href.ts';
import { contentHash } from '#domain/practice/content-hash.ts';
import type { Situation } from '#domain/question/schema.ts';
import { loadPracticeSituations } from '#loaders/practice.ts';
import { loadQuizItems } from '#loaders/quiz-items.ts';

export const getStaticPaths = (async () =>
  (await loadPracticeSituations()).map((situation) => ({
    params: { item: `${situation.id}.${contentHash(situation)}` },
    props: { situation },
  }))) satisfies GetStaticPaths;

/** One situation with its reasons and the passages they rest on: practice loads them one by one. */
export const GET: APIRoute<{ situation: Situation }> = async ({ props }) => {
  const [item] = await loadQuizItems([props.situation], href, { withPassages: true });
  return new Response(`${JSON.stringify(item)}\n`, {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
};
