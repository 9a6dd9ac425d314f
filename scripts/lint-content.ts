/* Checks content/ (or FOLDER). Options: --update-anchors, --json, --today yyyy-mm-dd. Exit code 1 when there is a finding. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { LOCK_FILE } from '#domain/lint/anchors-lock.ts';
import { lintContent } from '#domain/lint/run.ts';
import { updateAnchors } from '#domain/lint/update-anchors.ts';
import { readTree } from './read-tree.ts';
import { todayInVietnam } from './today.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    'update-anchors': { type: 'boolean', default: false },
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

const files = readTree(folder);
const findings = lintContent({ files }, today);
if (values.json) {
  console.log(JSON.stringify(findings, null, 2));
} else {
  for (const { file, line, column, rule, message, hint } of findings) {
    console.log(`${folder}/${file}:${line}:${column}  ${rule}\n  ${message}\n  Cách sửa: ${hint}\n`);
  }
  const faulty = new Set(findings.map(({ file }) => file)).size;
  console.log(
    findings.length === 0
      ? `Nội dung sạch: đã kiểm tra ${files.length} tệp, không có lỗi.`
      : `Có ${findings.length} lỗi trong ${faulty} tệp (đã kiểm tra ${files.length} tệp). Giải thích từng lỗi: src/domain/lint/rules/<tên lỗi>.md`,
  );
}
process.exitCode = findings.length > 0 ? 1 : 0;
