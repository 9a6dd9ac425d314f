/* Checks who imports whom in src/, scripts/ and tests/. Exit code 1 when there is a finding. */
import { checkImports } from '#domain/layers/check-imports.ts';
import { readTree } from './read-tree.ts';

const CODE = /\.(?:[cm]?[jt]s|tsx|astro)$/u;

const files = ['src', 'scripts', 'tests']
  .flatMap((folder) => readTree(folder).map(({ path, text }) => ({ path: `${folder}/${path}`, text })))
  .filter(({ path }) => CODE.test(path) && !path.startsWith('tests/fixtures/'));
const findings = checkImports(files);
for (const { file, line, message } of findings) console.error(`${file}:${line}  ${message}`);
console.log(`${files.length} files checked, ${findings.length} layer faults`);
process.exitCode = findings.length > 0 ? 1 : 0;
