import type { Node, Parent, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

/** A place in a file, both counted from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** One MDX tag with the tags it stands inside, outermost first. */
export interface MdxElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly position: Position;
  readonly ancestors: readonly MdxElement[];
  /** The words inside, tags removed. */
  readonly text: string;
  readonly node: MdxJsxFlowElement | MdxJsxTextElement;
}

export class MdxSyntaxError extends SyntaxError {
  readonly position: Position;
  constructor(message: string, position: Position) {
    super(message);
    this.name = 'MdxSyntaxError';
    this.position = position;
  }
}

const parser = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).use(remarkMdx).freeze();

/**
 * Parses an MDX file (front matter included) without rendering it.
 *
 * @throws MdxSyntaxError with the place of the fault
 */
export function parseMdx(source: string): Root {
  try {
    return parser.parse(source);
  } catch (error) {
    throw new MdxSyntaxError(reasonOf(error), positionOf(error));
  }
}

/** Lists every MDX tag in reading order. Attributes without a value read as the empty string. */
export function listElements(root: Root): readonly MdxElement[] {
  const found: MdxElement[] = [];
  collect(root, [], found);
  return found;
}

/** The words of a node and all below it on one line, blocks set apart by a space. */
export function textOf(node: Node): string {
  return rawText(node).replace(/\s+/gu, ' ').trim();
}

/** Calls `visit` for a node and everything below it, in reading order. */
export function walk(node: Node, visit: (node: Node) => void): void {
  visit(node);
  if (isParent(node)) for (const child of node.children) walk(child, visit);
}

export function startOf(node: Node): Position {
  return { line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 };
}

const INLINE = new Set([
  'paragraph',
  'heading',
  'emphasis',
  'strong',
  'delete',
  'link',
  'tableCell',
  'mdxJsxTextElement',
]);

function rawText(node: Node): string {
  if ('value' in node && typeof node.value === 'string') return node.type === 'yaml' ? '' : node.value;
  if (!isParent(node)) return node.type === 'break' ? ' ' : '';
  return node.children.map(rawText).join(INLINE.has(node.type) ? '' : ' ');
}

function collect(node: Node, ancestors: readonly MdxElement[], found: MdxElement[]): void {
  let inside = ancestors;
  if (isElement(node)) {
    const element: MdxElement = {
      name: node.name ?? '',
      attributes: Object.fromEntries(
        node.attributes.flatMap((attribute) =>
          attribute.type === 'mdxJsxAttribute'
            ? [[attribute.name, typeof attribute.value === 'string' ? attribute.value : '']]
            : [],
        ),
      ),
      position: startOf(node),
      ancestors,
      text: textOf(node),
      node,
    };
    found.push(element);
    inside = [...ancestors, element];
  }
  if (isParent(node)) for (const child of node.children) collect(child, inside, found);
}

function isParent(node: Node): node is Parent {
  return 'children' in node && Array.isArray(node.children);
}

function isElement(node: Node): node is MdxJsxFlowElement | MdxJsxTextElement {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

function reasonOf(error: unknown): string {
  const reason = field(error, 'reason');
  return typeof reason === 'string' ? reason : String(error);
}

/**
 * The parser's messages carry their place as a point or as a span; for a tag never closed only the words name it, as
 * "(3:1-3:14)".
 */
function positionOf(error: unknown): Position {
  const place = field(error, 'place');
  const point = field(place, 'start') ?? place;
  const named = /\((\d+):(\d+)/u.exec(reasonOf(error));
  return {
    line: Number(field(point, 'line') ?? named?.[1] ?? 1),
    column: Number(field(point, 'column') ?? named?.[2] ?? 1),
  };
}

function field(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}
