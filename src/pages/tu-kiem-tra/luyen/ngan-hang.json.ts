import type { APIRoute } from 'astro';
import { toBankEntry } from '#domain/practice/bank.ts';
import { loadSituations } from '#loaders/questions.ts';

/** What the engine needs to know of every situation to draw it, without its words. */
export const GET: APIRoute = async () => {
  const situations = await loadSituations();
  return new Response(JSON.stringify(situations.map(toBankEntry)), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
};
