import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { LOCK_FILE } from '#domain/lint/anchors-lock.ts';
import type { ContentFile, ContentTree } from '#domain/lint/content-tree.ts';
import { QUESTIONS_LOCK_FILE } from '#domain/lint/questions-lock.ts';
import { updateAnchors } from '#domain/lint/update-anchors.ts';
import { updateQuestions } from '#domain/lint/update-questions.ts';
import { readTree } from '../../../scripts/read-tree.ts';
import { bankFiles, bankPlanSchema } from './bank-fixture.ts';

const FOLDER = path.join(import.meta.dirname, '../../fixtures/content-lint');
const EXPECT_FILE = 'expect.txt';
const BANK_FILE = 'bank.json';

/** Names of the fixtures, each that of the rule it breaks. */
export const FIXTURES: readonly string[] = readdirSync(FOLDER)
  .filter((name) => name !== '_base')
  .sort();

/** The small content without a fault that every fixture is laid over. */
export const BASE: ContentTree = { files: readTree(path.join(FOLDER, '_base')) };

/** The fixtures that are a whole bank: laid over each other they would be another bank. */
export const BANK_FIXTURES: readonly string[] = FIXTURES.filter((name) =>
  existsSync(path.join(FOLDER, name, BANK_FILE)),
);

/** The files a fixture adds or replaces. */
export function readOverlay(name: string): readonly ContentFile[] {
  return readTree(path.join(FOLDER, name)).flatMap((file) => {
    if (file.path !== BANK_FILE) return [file];
    return bankFiles(bankPlanSchema.parse(JSON.parse(file.text)));
  });
}

/**
 * The base with overlays laid over it. The anchors of new pages and the new questions are entered into the locks, as an
 * author would have done, so that a fixture shows its own fault only.
 */
export function withOverlay(overlay: readonly ContentFile[]): ContentTree {
  const files = new Map([...BASE.files, ...overlay].map((file) => [file.path, file]));
  files.delete(EXPECT_FILE);
  const all = { files: [...files.values()] };
  files.set(LOCK_FILE, { path: LOCK_FILE, text: updateAnchors(all) });
  files.set(QUESTIONS_LOCK_FILE, { path: QUESTIONS_LOCK_FILE, text: updateQuestions(all) });
  return { files: [...files.values()] };
}

/** What the fixture's own markers promise, as `file:line rule`, sorted. */
export function expectations(overlay: readonly ContentFile[]): readonly string[] {
  return overlay.flatMap((file) => (file.path === EXPECT_FILE ? listed(file.text) : marked(file))).sort();
}

function listed(text: string): readonly string[] {
  return text.split('\n').filter((line) => line !== '');
}

/** A marker alone on its line speaks of the next line, otherwise of its own. */
function marked({ path: file, text }: ContentFile): readonly string[] {
  return text.split('\n').flatMap((line, at) => {
    const match = /(?:#|\{\/\*) expect: (?<rule>[a-z-]+)/u.exec(line);
    if (!match) return [];
    const isAlone = line.slice(0, match.index).trim() === '';
    return [`${file}:${at + (isAlone ? 2 : 1)} ${match.groups?.['rule'] ?? ''}`];
  });
}
