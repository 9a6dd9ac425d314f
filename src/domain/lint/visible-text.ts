import type { Node } from 'mdast';

/** The words below a node that a reader sees, comments left out. Blocks and tags are set apart by a space. */
export function visibleText(node: Node, without: readonly string[] = []): string {
  if ('name' in node && typeof node.name === 'string' && without.includes(node.name)) return '';
  if ((node.type === 'text' || node.type === 'inlineCode') && 'value' in node) return String(node.value);
  if (!('children' in node) || !Array.isArray(node.children)) return '';
  const children: readonly Node[] = node.children;
  return children
    .map((child) => visibleText(child, without))
    .filter((text) => text.trim() !== '')
    .join(' ');
}
