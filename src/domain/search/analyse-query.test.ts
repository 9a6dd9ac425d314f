import { expect, test } from 'vitest';
import { analyseQuery } from './analyse-query.ts';
import { TEST_VOCABULARY } from './test-vocabulary.ts';

const analyse = (query: string) => analyseQuery(query, TEST_VOCABULARY);
const words = (query: string) => analyse(query).terms.map(({ alternatives }) => alternatives[0]?.join(' '));

test.each([
  ['ne tranh', 'ne tranh'],
  ['né tránh'.normalize('NFD'), 'ne tranh'],
  ['hoà giải', 'hoa giai'],
  ['kỉ luật', 'ky luat'],
  ['nes tranhs', 'ne tranh'],
  ['ddunf ddaayr', 'dun day'],
  ['trach1 nhiem65', 'trach nhiem'],
  ['netranh', 'ne tranh'],
  ['ne tramh', 'ne tranh'],
  ['dieu8', 'dieu 8'],
  ['đùn đẩ', 'dun da'],
])('%s is searched as %s', (query, expected) => {
  expect(words(query).join(' ')).toBe(expected);
  expect(analyse(query).missingWords).toEqual([]);
});

test.each(['ne tranh', 'hoà', 'hòa', 'kỉ luật', 'trách nhiệm'])(
  '%s is searched without a word about it',
  (query) => {
    expect(analyse(query).changes).toEqual([]);
  },
);

test('a correction is told', () => {
  expect(analyse('ne tramh').changes).toEqual([{ kind: 'spelling', from: 'tramh', to: 'tránh' }]);
});

test('a word with marks the site does not use is told, not passed off as another', () => {
  expect(analyse('phở ngon').changes).toEqual([{ kind: 'marks', from: 'phở', to: 'phó' }]);
});

test.each(['bitcoin', 'covid', 'xăng', 'ngon'])('%s is missing, not replaced', (query) => {
  expect(analyse(query)).toMatchObject({ terms: [], missingWords: [query] });
});

test('a possible syllable is only suggested for, never corrected', () => {
  const { missingWords, suggestion } = analyse('trach nhem');
  expect(missingWords).toEqual(['nhem']);
  expect(suggestion).toBe('trach nhiệm');
});

test('a document of the site is one term, whatever way it is named', () => {
  for (const query of ['nd73', 'nghị định 73', '73/2023/NĐ-CP', '73/2023']) {
    expect(analyse(query).terms.map(({ documents }) => documents)).toEqual([['73/2023/NĐ-CP']]);
  }
});

test('a document the site does not have is missing and nothing is searched instead', () => {
  expect(analyse('99/2099/NĐ-CP')).toMatchObject({ terms: [], missingNumbers: ['99/2099/NĐ-CP'] });
  expect(analyse('nghị định 999')).toMatchObject({ terms: [], missingNumbers: ['nghị định 999'] });
});

test('an abbreviation is searched with its meaning, and a phrase with its abbreviation', () => {
  expect(analyse('CCHC').terms[0]?.alternatives).toEqual([['cai', 'cach', 'hanh', 'chinh']]);
  expect(analyse('ủy ban nhân dân').terms[0]?.alternatives).toEqual([['uy', 'ban', 'nhan', 'dan'], ['ubnd']]);
});

test('words of asking are not required, unless there is nothing else', () => {
  expect(analyse('né tránh là gì').terms.filter(({ required }) => required)).toHaveLength(2);
  expect(analyse('nd73 là').terms.filter(({ required }) => required)).toHaveLength(1);
  expect(analyse('của là').terms.every(({ required }) => required)).toBe(true);
});

test('a quoted phrase is one term and is not corrected', () => {
  expect(analyse('“né tránh”').terms).toMatchObject([{ isQuoted: true, sent: ['"ne tranh"'] }]);
  expect(analyse('"né tramh"')).toMatchObject({ terms: [], missingWords: ['tramh'] });
});

test('the last word may be unfinished, an earlier one may not', () => {
  expect(analyse('trách nhi').terms[1]?.isPrefix).toBe(true);
  expect(analyse('nhi trách').missingWords).toEqual(['nhi']);
});

test('an empty query asks nothing', () => {
  expect(analyse('   ')).toMatchObject({ terms: [], missingWords: [], missingNumbers: [] });
});
