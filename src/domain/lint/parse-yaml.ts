import { LineCounter, parseDocument, visit } from 'yaml';
import type { Document } from 'yaml';
import type { Position } from '../document/parse.ts';
import { toYamlValue } from './yaml-value.ts';
import type { YamlValue } from './yaml-value.ts';

/** Why a file cannot be parsed. */
export interface SyntaxFault extends Position {
  /** The parser's own word for the fault: a code (YAML) or an English sentence (MDX). */
  readonly reason: string;
}

export interface ParsedYaml {
  readonly root: YamlValue;
  /** The same as plain values, for a schema. */
  readonly data: unknown;
  readonly faults: readonly SyntaxFault[];
}

/**
 * Parses YAML (or JSON) and keeps the place of every value. Never throws: faults are listed.
 *
 * @param firstLine line of the file on which the text begins, from 1 (2 for front matter)
 */
export function parseYaml(text: string, firstLine = 1): ParsedYaml {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const faults = [...document.errors.map(toFault), ...aliasesIn(document)].map(
    ({ offset, reason }): SyntaxFault => {
      const { line, col } = lines.linePos(offset);
      return { line: Math.max(line, 1) + firstLine - 1, column: Math.max(col, 1), reason };
    },
  );
  const root = toYamlValue(document.contents, { text, lines, firstLine });
  const data: unknown = faults.length > 0 ? undefined : document.toJS();
  return { root, data, faults };
}

interface OffsetFault {
  readonly offset: number;
  readonly reason: string;
}

function toFault({ code, message, pos: [offset] }: Document['errors'][number]): OffsetFault {
  return { offset, reason: `${code}: ${message}` };
}

/** A value that begins with `*` is meant as emphasis, but YAML takes it for a reference to another value. */
function aliasesIn(document: Document.Parsed): readonly OffsetFault[] {
  const found: OffsetFault[] = [];
  visit(document, {
    Alias(_, { range, source }) {
      found.push({ offset: range?.[0] ?? 0, reason: `ALIAS: Unexpected alias *${source}` });
    },
  });
  return found;
}
