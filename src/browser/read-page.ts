const pages = new Map<string, Promise<Document | undefined>>();

/**
 * Reads another page of the site, once per visit.
 *
 * @param address full address or path; a fragment is ignored. The page now open is returned as it stands
 * @returns undefined when it cannot be had (offline, no such page); never throws
 */
export async function readPage(address: string): Promise<Document | undefined> {
  const { origin, pathname } = new URL(address, window.location.href);
  if (origin !== window.location.origin) return undefined;
  if (pathname === window.location.pathname) return document;
  const reading = pages.get(pathname) ?? fetchPage(pathname);
  pages.set(pathname, reading);
  const page = await reading;
  // What failed may be had later.
  if (!page) pages.delete(pathname);
  return page;
}

async function fetchPage(pathname: string): Promise<Document | undefined> {
  try {
    const response = await fetch(pathname);
    if (!response.ok) return undefined;
    return new DOMParser().parseFromString(await response.text(), 'text/html');
  } catch {
    // No network is an answer here: the caller offers the link.
    return undefined;
  }
}
