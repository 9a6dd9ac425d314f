import { getCollection } from 'astro:content';
import { pagePaths } from '#domain/address/page-paths.ts';
import { citedBy } from '#domain/document/cited-by.ts';
import type { Citers, CitingPage } from '#domain/document/cited-by.ts';
import { loadBehaviours } from './behaviours.ts';
import { loadDocuments } from './documents.ts';
import { loadComparisons } from './pages.ts';
import { loadQuestions } from './questions.ts';

let all: Promise<ReadonlyMap<string, Citers>> | undefined;

/**
 * Who refers to a part of a page.
 *
 * @param part `nghi-dinh-73#dieu-8`, `chi-thi-34#muoi-bieu-hien` or `hv05`
 * @returns undefined when nobody does
 */
export async function loadCiters(part: string): Promise<Citers | undefined> {
  // Every page of the build asks for several parts; the words are read once.
  all ??= readAll();
  return (await all).get(part);
}

async function readAll(): Promise<ReadonlyMap<string, Citers>> {
  const pages: CitingPage[] = [
    ...(await loadDocuments()).map(({ id, data, body = '' }) => ({
      target: id,
      path: pagePaths.document(id),
      name: data.shortName,
      body,
    })),
    ...(await loadComparisons()).map(({ id, data, body = '' }) => ({
      target: id,
      path: pagePaths.comparison(id),
      name: data.title,
      body,
    })),
    ...(await loadBehaviours()).map(({ id, data, body = '' }) => ({
      target: data.id,
      path: pagePaths.behaviour(id),
      name: `Biểu hiện: ${data.shortName}`,
      body,
    })),
    ...(await getCollection('pages')).map(({ id, data, body = '' }) => ({
      target: id,
      path: `/${id}/`,
      name: data.title,
      body,
    })),
  ];
  const questions = (await loadQuestions()).map(({ type, citations }) => ({
    type: type === 'knowledge' ? ('knowledge' as const) : ('situation' as const),
    targets: citations.map(({ target }) => target),
  }));
  return citedBy(pages, questions);
}
