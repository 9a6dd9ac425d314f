import type { Root } from 'mdast';
import { listElements, MdxSyntaxError, parseMdx } from '../document/parse.ts';
import type { MdxElement } from '../document/parse.ts';
import type { Collection } from './collections.ts';
import type { ContentFile } from './content-tree.ts';
import { parseYaml } from './parse-yaml.ts';
import type { ParsedYaml, SyntaxFault } from './parse-yaml.ts';
import type { YamlValue } from './yaml-value.ts';

/** The words of an MDX file. */
export interface MdxBody {
  readonly root: Root;
  readonly elements: readonly MdxElement[];
}

/** One record of `content/` that could be parsed. */
export interface Entry {
  readonly path: string;
  readonly text: string;
  readonly slug: string;
  readonly collection: Collection;
  /** The YAML of the file, or its front matter. */
  readonly record: YamlValue;
  /** The same as plain values. */
  readonly data: unknown;
  /** Only in MDX files. */
  readonly body: MdxBody | undefined;
}

/** Parses one file once. Never throws: a file that cannot be parsed gives its faults. */
export function readEntry(
  file: ContentFile,
  collection: Collection,
  slug: string,
): { entry: Entry } | { faults: readonly SyntaxFault[] } {
  const isMdx = file.path.endsWith('.mdx');
  const body = isMdx ? readBody(file.text) : undefined;
  if (body !== undefined && 'reason' in body) return { faults: [body] };
  const yaml = body === undefined ? parseYaml(file.text) : frontMatterOf(body);
  if (yaml.faults.length > 0) return { faults: yaml.faults };
  return { entry: { ...file, slug, collection, record: yaml.root, data: yaml.data, body } };
}

function readBody(text: string): MdxBody | SyntaxFault {
  try {
    const root = parseMdx(text);
    return { root, elements: listElements(root) };
  } catch (error) {
    if (!(error instanceof MdxSyntaxError)) throw error;
    return { ...error.position, reason: error.message };
  }
}

function frontMatterOf({ root }: MdxBody): ParsedYaml {
  const first = root.children[0];
  return first?.type === 'yaml' ? parseYaml(first.value, 2) : parseYaml('');
}
