/**
 * Puts a site path under the base path of the build, so that the same page works at `/` and under a sub-path.
 *
 * @param base as the build gives it: `/`, `/so-tay` or `/so-tay/`
 * @param path absolute within the site: `/van-ban/`, with an optional query or fragment. A bare fragment (`#dieu-8`)
 *   is left as it is.
 * @throws RangeError when the path is neither
 */
export function joinBase(base: string, path: string): string {
  if (path.startsWith('#')) return path;
  if (!path.startsWith('/'))
    throw new RangeError(`Cannot place path "${path}": expected it to start with / or #`);
  return base.replace(/\/+$/u, '') + path;
}
