/* Checks content/ (or FOLDER). Options: --update-anchors, --update-questions, --json, --count-warnings, --today
yyyy-mm-dd. Exit code 1 when there is an error; warnings are shown (or counted) and stop nothing. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { LOCK_FILE } from '#domain/lint/anchors-lock.ts';
import { QUESTIONS_LOCK_FILE } from '#domain/lint/questions-lock.ts';
import { isBuildable, reportFindings } from '#domain/lint/report.ts';
import { lintContent } from '#domain/lint/run.ts';
import { updateAnchors } from '#domain/lint/update-anchors.ts';
import { updateQuestions } from '#domain/lint/update-questions.ts';
import { readTree } from './read-tree.ts';
import { todayInVietnam } from './today.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    'update-anchors': { type: 'boolean', default: false },
    'update-questions': { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    'count-warnings': { type: 'boolean', default: false },
    today: { type: 'string' },
  },
});
const folder = positionals[0] ?? 'content';
const today = values.today ?? todayInVietnam();

if (values['update-anchors']) {
  writeFileSync(path.join(folder, LOCK_FILE), updateAnchors({ files: readTree(folder) }));
  console.log(`Đã ghi ${folder}/${LOCK_FILE}.`);
}

if (values['update-questions']) {
  writeFileSync(path.join(folder, QUESTIONS_LOCK_FILE), updateQuestions({ files: readTree(folder) }));
  console.log(`Đã ghi ${folder}/${QUESTIONS_LOCK_FILE}.`);
}

const files = readTree(folder);
const findings = lintContent({ files }, today);
if (values.json) {
  console.log(JSON.stringify(findings, null, 2));
} else {
  const warnings = values['count-warnings'] ? 'count' : 'all';
  for (const block of reportFindings(findings, { folder, files: files.length, warnings })) console.log(block);
}
process.exitCode = isBuildable(findings) ? 0 : 1;
