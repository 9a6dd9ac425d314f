import { loadDocuments } from './documents.ts';
import { loadComparisons } from './pages.ts';
import { pagePaths } from '#domain/address/page-paths.ts';

/** Documents and then comparisons, in the order of the list of documents: what "trang trước, trang sau" walks through. */
export async function loadReadingOrder(): Promise<
  readonly { readonly path: string; readonly name: string }[]
> {
  const documents = await loadDocuments();
  const comparisons = await loadComparisons();
  return [
    ...documents.map(({ id, data }) => ({ path: pagePaths.document(id), name: data.shortName })),
    ...comparisons.map(({ id, data }) => ({ path: pagePaths.comparison(id), name: data.title })),
  ];
}
