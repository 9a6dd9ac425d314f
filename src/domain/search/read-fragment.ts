import type { PageAnchor } from './indexed-page.ts';

/** What one index fragment holds, as far as the vocabulary and the suggestions need it. */
export interface FragmentText {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters?: Readonly<Record<string, readonly string[]>>;
  readonly anchors: readonly PageAnchor[];
}

/**
 * Reads an unpacked Pagefind 1.6.0 fragment: a signature, then JSON.
 *
 * @throws SyntaxError when the text is no such fragment
 */
export function readFragment(text: string): FragmentText {
  const signature = 'pagefind_dcd';
  const data: unknown = text.startsWith(signature) ? JSON.parse(text.slice(signature.length)) : undefined;
  if (!isFragment(data))
    throw new SyntaxError('Cannot read a search fragment: expected the format of Pagefind 1.6.0');
  return data;
}

function isFragment(data: unknown): data is FragmentText {
  return (
    typeof data === 'object' &&
    data !== null &&
    'url' in data &&
    typeof data.url === 'string' &&
    'anchors' in data &&
    Array.isArray(data.anchors) &&
    'content' in data &&
    typeof data.content === 'string' &&
    'meta' in data &&
    typeof data.meta === 'object'
  );
}
