import type { APIRoute } from 'astro';
import { contentHash } from '#domain/practice/content-hash.ts';
import { loadQuestions } from '#loaders/questions.ts';

/** Today's content hash of every question by its id: an answer to another wording counts nowhere. */
export const GET: APIRoute = async () => {
  const questions = await loadQuestions();
  const hashes = Object.fromEntries(questions.map((question) => [question.id, contentHash(question)]));
  return new Response(JSON.stringify(hashes), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
};
