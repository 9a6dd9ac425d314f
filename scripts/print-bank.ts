/* Prints what the bank of questions in content/ (or FOLDER) covers. It only tells; `npm run lint:content` judges. */
import { coverageOf } from '#domain/bank/coverage.ts';
import { pairsByConcept } from '#domain/bank/minimal-pairs.ts';
import { pairName } from '#domain/bank/pair-name.ts';
import { tableText } from '#domain/bank/table-text.ts';
import { bankTables } from '#domain/bank/tables.ts';
import { entriesOf, indexContent } from '#domain/lint/content-index.ts';
import { readQuestions } from '#domain/lint/read-questions.ts';
import { textAt } from '#domain/lint/yaml-value.ts';
import { readTree } from './read-tree.ts';

const [folder = 'content'] = process.argv.slice(2);
const index = indexContent({ files: readTree(folder) }, '');
const documents = entriesOf(index, 'documents');
const coverage = coverageOf(
  readQuestions(index).map(({ question }) => question),
  documents.map(({ slug }) => slug),
);
const names = {
  behaviours: new Map(
    entriesOf(index, 'behaviours').map(({ record }) => [
      textAt(record, 'id') ?? '',
      textAt(record, 'shortName') ?? '',
    ]),
  ),
  documents: new Map(documents.map(({ slug, record }) => [slug, textAt(record, 'shortName') ?? slug])),
};

for (const table of bankTables(coverage, names)) console.log(`${tableText(table)}\n`);

console.log('CẶP ĐỐI CHIẾU');
for (const { concept, pairs } of pairsByConcept(coverage.pairs)) {
  console.log(
    `${pairName(concept)}: ${pairs.map(({ first, second }) => `${first.id}–${second.id}`).join(', ')}`,
  );
}
