import { isMap, isScalar, isSeq } from 'yaml';
import type { LineCounter, Node, ParsedNode } from 'yaml';
import type { Position } from '../document/parse.ts';

/** A place in a YAML file that remembers its line, so that a rule can read leniently and still point at the fault. */
export interface YamlValue {
  readonly position: Position;
  /** A scalar's value; undefined for maps and lists. */
  readonly value: unknown;
  /** The entries of a map; empty for anything else. */
  readonly entries: readonly YamlEntry[];
  /** The items of a list; empty for anything else. */
  readonly items: readonly YamlValue[];
  /** The text as written in the file, quotes and line breaks included. */
  readonly raw: string;
}

export interface YamlEntry {
  readonly key: string;
  readonly keyPosition: Position;
  readonly value: YamlValue;
}

/** What is needed to turn an offset of the parsed text into a place in the file. */
export interface YamlOrigin {
  readonly text: string;
  readonly lines: LineCounter;
  /** Line of the file on which the parsed text begins, from 1. */
  readonly firstLine: number;
}

/** Turns a parsed YAML node into values with places. */
export function toYamlValue(node: ParsedNode | Node | null, origin: YamlOrigin): YamlValue {
  const [start, end] = node?.range ?? [0, 0];
  return {
    position: positionAt(start, origin),
    value: isScalar(node) ? node.value : undefined,
    entries: isMap<Node, Node | null>(node)
      ? node.items.map(({ key, value }) => ({
          key: isScalar(key) ? String(key.value) : '',
          keyPosition: positionAt(key.range?.[0] ?? start, origin),
          // A key with nothing after it has no node of its own place.
          value: toYamlValue(value ?? key, origin),
        }))
      : [],
    items: isSeq<Node>(node) ? node.items.map((item) => toYamlValue(item, origin)) : [],
    raw: origin.text.slice(start, end),
  };
}

/** The value below a path of keys and list places, or undefined when there is none. */
export function valueAt(root: YamlValue, ...path: readonly PropertyKey[]): YamlValue | undefined {
  let value: YamlValue | undefined = root;
  for (const step of path) {
    value =
      typeof step === 'number' ? value?.items[step] : value?.entries.find(({ key }) => key === step)?.value;
  }
  return value;
}

/** The text below a path, or undefined when there is none or it is not text. */
export function textAt(root: YamlValue, ...path: readonly PropertyKey[]): string | undefined {
  const value = valueAt(root, ...path)?.value;
  return typeof value === 'string' ? value : undefined;
}

/** The items of the list below a path; empty when there is no list. */
export function itemsAt(root: YamlValue, ...path: readonly PropertyKey[]): readonly YamlValue[] {
  return valueAt(root, ...path)?.items ?? [];
}

/**
 * The place to show for a path: that of a plain value, the key of a list or group, or, when nothing is there, the
 * nearest thing around it.
 */
export function placeOf(root: YamlValue, ...path: readonly PropertyKey[]): Position {
  for (let length = path.length; length > 0; length--) {
    const value = valueAt(root, ...path.slice(0, length));
    if (!value) continue;
    const parent = valueAt(root, ...path.slice(0, length - 1));
    const isPlain = value.value !== undefined;
    const entry = parent?.entries.find(({ key }) => key === path[length - 1]);
    return isPlain || !entry ? value.position : entry.keyPosition;
  }
  return root.position;
}

/** The place of a phrase inside a text value, also when the file breaks the phrase over lines. */
export function placeOfPhrase(value: YamlValue, phrase: string): Position {
  const words = phrase.split(/\s+/u).map((word) => word.replace(/[.*+?^${}()|[\]\\/]/gu, String.raw`\$&`));
  const found = new RegExp(words.join(String.raw`\s+`), 'iu').exec(value.raw);
  if (!found) return value.position;
  const before = value.raw.slice(0, found.index).split('\n');
  const column = (before.at(-1) ?? '').length + 1;
  return before.length === 1
    ? { line: value.position.line, column: value.position.column + column - 1 }
    : { line: value.position.line + before.length - 1, column };
}

function positionAt(offset: number, { lines, firstLine }: YamlOrigin): Position {
  const { line, col } = lines.linePos(offset);
  // linePos gives 0 for an empty text.
  return { line: Math.max(line, 1) + firstLine - 1, column: Math.max(col, 1) };
}
