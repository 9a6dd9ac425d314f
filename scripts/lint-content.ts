/* Checks content/ (or FOLDER). Options: --update-anchors, --update-questions, --json, --today yyyy-mm-dd. Exit code 1 when there is an error. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { LOCK_FILE } from '#domain/lint/anchors-lock.ts';
import { QUESTIONS_LOCK_FILE } from '#domain/lint/questions-lock.ts';
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
const errors = findings.filter(({ level }) => level === 'error');
const warnings = findings.filter(({ level }) => level === 'warning');
if (values.json) {
  console.log(JSON.stringify(findings, null, 2));
} else {
  for (const { file, line, column, rule, level, message, hint } of [...errors, ...warnings]) {
    const mark = level === 'warning' ? 'Nhắc: ' : '';
    console.log(`${folder}/${file}:${line}:${column}  ${mark}${rule}\n  ${message}\n  Cách sửa: ${hint}\n`);
  }
  const faulty = new Set(errors.map(({ file }) => file)).size;
  console.log(
    errors.length === 0
      ? `Nội dung sạch: đã kiểm tra ${files.length} tệp, không có lỗi.`
      : `Có ${errors.length} lỗi trong ${faulty} tệp (đã kiểm tra ${files.length} tệp). Giải thích từng lỗi: src/domain/lint/rules/<tên lỗi>.md`,
  );
  if (warnings.length > 0) console.log(`Có ${warnings.length} lời nhắc, không chặn việc dựng trang.`);
}
process.exitCode = errors.length > 0 ? 1 : 0;
