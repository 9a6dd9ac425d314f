import { contentHash } from '../practice/content-hash.ts';
import type { Question } from '../question/schema.ts';
import { parseYaml } from './parse-yaml.ts';
import type { SyntaxFault } from './parse-yaml.ts';
import { textAt, valueAt } from './yaml-value.ts';
import type { YamlEntry, YamlValue } from './yaml-value.ts';

/** Path of the lock within `content/`. */
export const QUESTIONS_LOCK_FILE = 'questions.lock.json';

/**
 * What every published question asked, so that none changes its meaning under the answers learners have kept:
 * `{ "questions": { "th-001": { "version": 1, "hash": "…" } }, "retired": ["th-002"] }`
 */
export interface QuestionsLock {
  readonly questions: readonly YamlEntry[];
  /** Ids that were published, are gone, and must never be used again. */
  readonly retired: readonly YamlValue[];
  readonly faults: readonly SyntaxFault[];
}

/** One question as it was or is: its version and the fingerprint of what it asks. */
export interface LockedQuestion {
  readonly version: number;
  readonly hash: string;
}

/** Reads the lock; JSON is YAML too, and so every question keeps its line. */
export function readQuestionsLock(text: string): QuestionsLock {
  const { root, faults } = parseYaml(text);
  return {
    questions: valueAt(root, 'questions')?.entries ?? [],
    retired: valueAt(root, 'retired')?.items ?? [],
    faults,
  };
}

/** What an entry of the lock says; undefined when it is not a version and a hash. */
export function lockedQuestion({ value }: YamlEntry): LockedQuestion | undefined {
  const version = valueAt(value, 'version')?.value;
  const hash = textAt(value, 'hash');
  return typeof version === 'number' && hash !== undefined ? { version, hash } : undefined;
}

/** What the lock keeps of a question: stem, situation, options and key, but not reasons and sources. */
export function lockQuestion(question: Question): LockedQuestion {
  return { version: question.version, hash: contentHash(question) };
}

/** Whether a question asks something else than it did, without a higher version. */
export function isChangedInSilence(now: LockedQuestion, before: LockedQuestion): boolean {
  return now.version < before.version || (now.hash !== before.hash && now.version === before.version);
}

/**
 * Writes the lock anew: new questions and those with a higher version are taken as they are now; a question changed in
 * silence or gone stays as it was, and so is reported.
 *
 * @param lock the lock as it was, if there was one
 * @returns JSON, sorted, so that the same content gives the same bytes
 */
export function writeQuestionsLock(lock: QuestionsLock | undefined, questions: readonly Question[]): string {
  const locked = new Map(
    (lock?.questions ?? []).flatMap((entry) => {
      const before = lockedQuestion(entry);
      return before ? [[entry.key, before] as const] : [];
    }),
  );
  for (const question of questions) {
    const now = lockQuestion(question);
    const before = locked.get(question.id);
    if (!before || !isChangedInSilence(now, before)) locked.set(question.id, now);
  }
  const retired = (lock?.retired ?? []).map(({ value }) => String(value)).sort();
  const lines = [...locked]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([id, { version, hash }]) =>
        `    ${JSON.stringify(id)}: { "version": ${version}, "hash": ${JSON.stringify(hash)} }`,
    );
  return `{\n  "questions": {\n${lines.join(',\n')}\n  },\n  "retired": ${JSON.stringify(retired)}\n}\n`;
}
