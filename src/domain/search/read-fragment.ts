/** The text one index fragment holds, as far as the vocabulary needs it. */
export interface FragmentText {
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
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
    'content' in data &&
    typeof data.content === 'string' &&
    'meta' in data &&
    typeof data.meta === 'object'
  );
}
