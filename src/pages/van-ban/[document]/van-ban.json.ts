import type { APIRoute } from 'astro';
import { documentJson } from '#domain/machine/document-json.ts';
import { loadDocument, loadDocuments } from '#loaders/documents.ts';

export async function getStaticPaths() {
  return (await loadDocuments()).map(({ id }) => ({ params: { document: id } }));
}

export const GET: APIRoute = async ({ params }) => {
  const { id, data, body = '' } = await loadDocument(params['document'] ?? '');
  return new Response(`${JSON.stringify(documentJson(id, data, body), null, 1)}\n`, {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
};
