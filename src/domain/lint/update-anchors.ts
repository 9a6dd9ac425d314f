import { writeLock } from './anchors-lock.ts';
import { indexContent } from './content-index.ts';
import type { ContentTree } from './content-tree.ts';

/**
 * The text of `anchors.lock.json` with the anchors of the content added. Vanished ones stay, and so are reported.
 *
 * @throws SyntaxError when the lock there is cannot be read, so that no published anchor is lost
 */
export function updateAnchors(tree: ContentTree): string {
  const { lock, hasLock, anchors } = indexContent(tree, '');
  if (hasLock && !lock)
    throw new SyntaxError('Cannot update anchors.lock.json: expected it to be valid JSON');
  const names = [...anchors].map(([address, list]): [string, readonly string[]] => [
    address,
    list.map(({ name }) => name),
  ]);
  return writeLock(lock, new Map(names));
}
