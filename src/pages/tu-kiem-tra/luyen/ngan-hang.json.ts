import type { APIRoute } from 'astro';
import { loadPracticeBank } from '#loaders/practice.ts';

/** What practice draws from: no words, only what decides a draw. */
export const GET: APIRoute = async () =>
  new Response(`${JSON.stringify(await loadPracticeBank())}\n`, {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
