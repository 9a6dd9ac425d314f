import { joinBase } from '#domain/address/join-base.ts';

/** A site path as a link of this build. */
export function href(path: string): string {
  return joinBase(import.meta.env.BASE_URL, path);
}
