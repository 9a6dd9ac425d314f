import path from 'node:path';
import { expect, test } from 'vitest';
import { pagePaths } from '#domain/address/page-paths.ts';
import { DIAGRAM_NAMES, diagramOf } from '#domain/diagram/diagrams.ts';
import { indexContent } from '#domain/lint/content-index.ts';
import { lintContent } from '#domain/lint/run.ts';
import { targetFault } from '#domain/lint/target-fault.ts';
import { readTree } from '../../../scripts/read-tree.ts';

const files = readTree(path.join(import.meta.dirname, '../../../content'));
const index = indexContent({ files }, '2026-11-23');
const all = DIAGRAM_NAMES.flatMap((name) =>
  diagramOf(name).items.map((item) => ({ ...item, name: `${name}: ${item.id}` })),
);

test('the content can be read', () => {
  expect(index.faults).toEqual([]);
  expect(index.anchors.get(pagePaths.document('nghi-dinh-73'))).toBeDefined();
});

test.each(all)('$name points to a part that exists', ({ target }) => {
  expect(targetFault(index, target)).toBeUndefined();
});

test.each(all)(
  '$name has no figure that its part does not have',
  ({ target, when = '', title, note = '' }) => {
    const source = sourceOf(target);
    const words = `${when} ${title.replace(/^\d\. /u, '')} ${note}`;
    for (const figure of words.match(/\d[\d/]*/gu) ?? []) expect(source, figure).toContain(figure);
  },
);

test.each(all.filter(({ target }) => !target.includes('#dieu-')))(
  '$name calls its section by its title',
  ({ target, part }) => {
    expect(partOf(target)?.attributes['ten']).toBe(part);
  },
);

test.each(DIAGRAM_NAMES)('%s is shown in one document, once', (name) => {
  const shown = index.entries.flatMap(({ body }) =>
    (body?.elements ?? []).filter((tag) => tag.name === 'SoDo' && tag.attributes['ten'] === name),
  );
  expect(shown).toHaveLength(1);
});

test('an author who names a diagram nobody drew is told which there are', () => {
  const page = {
    path: 'pages/thu.mdx',
    text: '---\ntitle: Thử\nsummary: "Thử."\n---\n\n<SoDo ten="so-do-la" />\n',
  };
  const found = lintContent({ files: [...files, page] }, '2026-11-23').filter(
    ({ file }) => file === page.path,
  );
  expect(found.map(({ rule }) => rule)).toEqual(['unknown-tag']);
  expect(found[0]?.hint).toContain('duong-di-de-xuat');
});

/** The MDX of the article, clause or section a target names. */
function sourceOf(target: string): string {
  const { start, end } = partOf(target)?.node.position ?? {};
  return documentOf(target)?.text.slice(start?.offset, end?.offset) ?? '';
}

function partOf(target: string) {
  const anchor = target.split('#')[1];
  return documentOf(target)?.body?.elements.find(({ name, attributes }) => {
    const { so = '', id } = attributes;
    if (name === 'Phan') return id === anchor;
    return `dieu-${so.replace('.', '-khoan-')}` === anchor;
  });
}

function documentOf(target: string) {
  const slug = target.split('#')[0];
  return index.entries.find((entry) => entry.collection.name === 'documents' && entry.slug === slug);
}
