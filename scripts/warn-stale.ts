/* Warns of documents in content/ (or FOLDER) looked up long ago. Option: --today yyyy-mm-dd. Never fails the build. */
import { parseArgs } from 'node:util';
import { staleDocuments } from '#domain/lint/stale-documents.ts';
import { readTree } from './read-tree.ts';
import { todayInVietnam } from './today.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { today: { type: 'string' } },
});
const [folder = 'content'] = positionals;
for (const line of staleDocuments({ files: readTree(folder) }, values.today ?? todayInVietnam())) {
  console.warn(`Nhắc: ${folder}/${line}`);
}
