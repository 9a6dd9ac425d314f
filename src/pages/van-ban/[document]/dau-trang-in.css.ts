import type { APIRoute, GetStaticPaths } from 'astro';
import { runningHead } from '#domain/print/running-head.ts';
import { loadDocument, loadDocuments } from '#loaders/documents.ts';

export const getStaticPaths: GetStaticPaths = async () =>
  (await loadDocuments()).map(({ id }) => ({ params: { document: id } }));

export const GET: APIRoute = async ({ params }) => {
  const { id, data } = await loadDocument(params['document'] ?? '');
  const next = data.supersededBy ? await loadDocument(data.supersededBy) : undefined;
  return new Response(runningHead(id, data, next?.data.shortName), {
    headers: { 'content-type': 'text/css; charset=utf-8' },
  });
};
