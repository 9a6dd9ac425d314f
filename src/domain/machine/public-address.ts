import { joinBase } from '../address/join-base.ts';

/** Where a build will stand. */
export interface PublicPlace {
  /** Public address; only its origin counts: `https://example.org`. */
  readonly site: string;
  readonly base: string;
}

/**
 * The full address of a page or file.
 *
 * @param path absolute within the site: `/van-ban/`
 * @throws RangeError when `site` is no web address
 */
export function publicAddress({ site, base }: PublicPlace, path: string): string {
  const origin = /^https?:\/\/[^/\s]+/u.exec(site)?.[0];
  if (origin === undefined)
    throw new RangeError(`Cannot use "${site}" as public address: expected https://…`);
  return origin + encodeURI(joinBase(base, path));
}
