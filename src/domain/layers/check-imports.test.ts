import { expect, test } from 'vitest';
import { checkImports } from './check-imports.ts';

const check = (path: string, text: string) => checkImports([{ path, text }]);

test.each([
  ['src/domain/a.ts', "import { a } from '#browser/a.ts';"],
  ['src/domain/text/a.ts', "import { a } from '../../loaders/a.ts';"],
  ['src/domain/a.ts', "import React from 'react';"],
  ['src/domain/text/a.ts', "import { parse } from 'yaml';"],
  ['src/domain/document/outline.ts', "import { unified } from 'unified';"],
  ['src/domain/a.ts', "import { readFileSync } from 'node:fs';"],
  ['src/domain/a.test.ts', "import { readFileSync } from 'node:fs';"],
  ['src/loaders/a.ts', "import { a } from '#components/a.ts';"],
  ['src/browser/a.ts', "import { a } from '#islands/a.tsx';"],
  ['src/islands/a.tsx', "import A from '#components/A.astro';"],
  ['src/components/a.ts', "import A from '#layouts/A.astro';"],
  ['src/components/A.astro', "---\nimport { a } from '#loaders/a.ts';\n---\n"],
  ['src/components/a/Block.ts', "import { a } from '#loaders/a.ts';"],
  ['src/layouts/A.astro', "---\nimport { a } from '#loaders/a.ts';\n---\n"],
  ['src/layouts/A.astro', "---\nimport { a } from '../pages/a.ts';\n---\n"],
  ['src/pages/a.astro', "---\nimport { a } from '../../scripts/a.ts';\n---\n"],
  ['src/pages/a.astro', "---\nimport { getCollection } from 'astro:content';\n---\n"],
  ['src/content.config.ts', "import { a } from '#loaders/a.ts';"],
  ['src/loaders/a.ts', "import a from '../../content/glossary/a.yaml';"],
  ['scripts/a.ts', "import a from '../content/anchors.lock.json';"],
  ['scripts/a.ts', "import { a } from '#loaders/a.ts';"],
  ['src/domain/a.ts', "import { a } from '#nowhere/a.ts';"],
  ['src/elsewhere/a.ts', "import { a } from '#domain/a.ts';"],
])('checkImports() refuses in %s: %j', (path, text) => {
  const findings = check(path, text);
  expect(findings).toHaveLength(1);
  expect(findings[0]?.message).toMatch(/^Cannot (?:import|place) /u);
});

test.each([
  ['a re-export', "export { a } from '#browser/a.ts';"],
  ['a re-export of everything', "export * from '#browser/a.ts';"],
  ['an import of types', "import type { A } from '#browser/a.ts';"],
  ['an import for its effect', "import '#browser/a.ts';"],
  ['a dynamic import', "const a = await import('#browser/a.ts');"],
  ['a dynamic import in a template', 'const a = await import(`#browser/a.ts`);'],
  ['an import over several lines', "import {\n  a,\n  b,\n} from '#browser/a.ts';"],
  ['a glob', "const all = import.meta.glob('../browser/*.ts');"],
])('checkImports() sees %s', (_, text) => {
  expect(check('src/domain/a.ts', text)).toHaveLength(1);
});

test.each([
  ['src/domain/a.ts', "import { z } from 'zod';\nimport { b } from './b.ts';"],
  ['src/domain/a.test.ts', "import fc from 'fast-check';\nimport { test } from 'vitest';"],
  ['src/domain/document/parse.ts', "import remarkMdx from 'remark-mdx';\nimport type { Root } from 'mdast';"],
  ['src/domain/lint/a.ts', "import { parseDocument } from 'yaml';"],
  ['src/loaders/a.ts', "import { getCollection } from 'astro:content';\nimport { a } from '#domain/a.ts';"],
  ['src/content.config.ts', "import { defineCollection } from 'astro:content';"],
  ['src/components/quiz/QuizBlock.astro', "---\nimport { a } from '#loaders/a.ts';\n---\n"],
  ['src/pages/a.astro', "---\nimport { a } from '#loaders/a.ts';\nimport A from '#layouts/A.astro';\n---\n"],
  ['src/browser/a.ts', "localStorage.setItem('a', new BroadcastChannel('a').name);"],
  ['scripts/a.ts', "import { readFileSync } from 'node:fs';\nimport { a } from '#domain/a.ts';"],
  ['astro.config.mjs', "import mdx from '@astrojs/mdx';\nimport path from 'node:path';"],
  [
    'src/domain/a.ts',
    "// import { a } from '#browser/a.ts'\n/* localStorage */\nconst b = \"import('#browser/a.ts')\";",
  ],
  ['src/domain/a.ts', 'const quotes = /[\'"`]/u;\n// localStorage'],
  ['src/pages/a.astro', "---\nconst a = 1;\n---\n<p>import {'{a}'} from '#scripts/a.ts' localStorage</p>\n"],
])('checkImports() allows in %s: %j', (path, text) => {
  expect(check(path, text)).toEqual([]);
});

test.each([
  ['src/islands/a.tsx', 'const a = localStorage.length;'],
  ['src/components/a.ts', 'sessionStorage.clear();'],
  ['src/domain/a.ts', "new BroadcastChannel('a');"],
  ['src/layouts/A.astro', '<p>a</p>\n<script>\nnavigator.serviceWorker.register(a);\n</script>\n'],
])('checkImports() keeps effects on the device out of %s: %j', (path, text) => {
  const findings = check(path, text);
  expect(findings).toHaveLength(1);
  expect(findings[0]?.message).toMatch(/only src\/browser may$/u);
});

test.each([
  'src/domain/utils.ts',
  'src/domain/utils/a.ts',
  'src/browser/helpers.test.ts',
  'scripts/common/a.ts',
])('checkImports() refuses the name %s', (path) => {
  expect(check(path, '')).toMatchObject([{ file: path, line: 1 }]);
});

test('checkImports() gives the line, in the front matter and in the script of an Astro file', () => {
  const text =
    "---\nconst a = 1;\nimport { b } from '#loaders/b.ts';\n---\n<p>c</p>\n<script>\n  import { d } from '#layouts/d.ts';\n</script>\n";
  expect(check('src/components/A.astro', text).map(({ line }) => line)).toEqual([3, 7]);
});

test('checkImports() reports every fault of every file', () => {
  const text = "import 'astro:content';\nimport 'node:fs';\nlocalStorage.clear();";
  const files = ['src/domain/a.ts', 'src/islands/b.ts'].map((path) => ({ path, text }));
  expect(checkImports(files).map(({ file, line }) => `${file}:${line}`)).toEqual([
    'src/domain/a.ts:1',
    'src/domain/a.ts:2',
    'src/domain/a.ts:3',
    'src/islands/b.ts:1',
    'src/islands/b.ts:2',
    'src/islands/b.ts:3',
  ]);
});
