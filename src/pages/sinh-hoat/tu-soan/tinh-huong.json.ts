import type { APIRoute } from 'astro';
import { loadVotables } from '#loaders/votable-situations.ts';

/** What the builder offers: short words and answers. The full words of a situation stand where practice has them. */
export const GET: APIRoute = async () =>
  new Response(`${JSON.stringify(await loadVotables())}\n`, {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
