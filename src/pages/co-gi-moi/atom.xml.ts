import type { APIRoute } from 'astro';
import { href } from '#components/href.ts';
import { pagePaths } from '#domain/address/page-paths.ts';
import { atomFeed } from '#domain/machine/atom-feed.ts';
import { loadChanges } from '#loaders/changes.ts';

export const GET: APIRoute = async ({ site }) => {
  const address = (path: string) => (site ? new URL(href(path), site).href : href(path));
  const feed = atomFeed(await loadChanges(), {
    self: address(pagePaths.feed),
    page: address(pagePaths.changes),
  });
  return new Response(feed, { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
};
