import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { RULES } from '#domain/lint/registry.ts';

const FOLDER = path.join(import.meta.dirname, '../../../src/domain/lint/rules');
const IDS = RULES.map(({ id }) => id).sort();

test('every rule stands in a file of its own name, and no other file stands beside them', () => {
  const names = readdirSync(FOLDER).filter((name) => !name.endsWith('.test.ts'));
  expect(names.sort()).toEqual(IDS.flatMap((id) => [`${id}.md`, `${id}.ts`]));
});

test.each(IDS)('the page of %s says why, shows a wrong and a right example, and how to mend it', (id) => {
  const page = readFileSync(path.join(FOLDER, `${id}.md`), 'utf8');
  const headings = page.split('\n').filter((line) => line.startsWith('#'));
  expect(headings[0]).toMatch(new RegExp(`^# ${id}: \\S`, 'u'));
  expect(headings.slice(1)).toEqual(['## Vì sao', '## Ví dụ sai', '## Ví dụ đúng', '## Cách sửa']);
});
