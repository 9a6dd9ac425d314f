import { expect, test } from 'vitest';
import type { DocumentData } from '../document/schema.ts';
import { definedTerms, legislation, quiz, writeJsonLd } from './json-ld.ts';

const document: DocumentData = {
  shortName: 'Nghị định mẫu',
  number: '1/2026/NĐ-CP',
  kind: 'decree',
  title: 'về một việc',
  issuer: 'Chính phủ',
  signedOn: '2026-01-02',
  inForceFrom: null,
  status: 'unconfirmed',
  statusNote: 'Chưa rõ.',
  statusCitations: [{ source: 'so-tay-34', confidence: 'suy-luan' }],
  supersededBy: null,
  supersededOn: null,
  checkedOn: '2026-11-23',
  checkedBy: '',
  articleCount: 2,
  summary: 'Một câu.',
  order: 1,
};
const written = (node: Parameters<typeof writeJsonLd>[0]): unknown => JSON.parse(writeJsonLd(node));

test.each([
  ['in-force', 'https://schema.org/InForce'],
  ['superseded', 'https://schema.org/NotInForce'],
] as const)('a document that is %s has the force %s', (status, force) => {
  expect(written(legislation({ ...document, status }, undefined))).toHaveProperty(
    'legislationLegalForce',
    force,
  );
});

test('what is not established is not stated', () => {
  const node = written(legislation(document, undefined));
  expect(node).not.toHaveProperty('legislationLegalForce');
  expect(node).not.toHaveProperty('legislationDateOfApplicability');
});

test('no word can close the script element, and the text stays the same', () => {
  const name = 'a</script><!-- b';
  const text = writeJsonLd({ '@type': 'Thing', name });
  expect(text).not.toContain('<');
  expect(JSON.parse(text)).toMatchObject({ '@context': 'https://schema.org', name });
});

test('terms keep their address and other names', () => {
  const term = { id: 'kpi', term: 'KPI', aliases: [], definition: 'Chỉ số.\n', citations: [], seeAlso: [] };
  expect(written(definedTerms([term, { ...term, aliases: ['chỉ số'] }]))).toMatchObject({
    hasDefinedTerm: [
      { '@type': 'DefinedTerm', termCode: 'kpi', description: 'Chỉ số.' },
      { alternateName: ['chỉ số'] },
    ],
  });
});

test('a quiz names its questions without their keys', () => {
  const text = writeJsonLd(
    quiz({
      title: 'Nhận diện',
      summary: 'Mười hai câu.',
      questions: [
        {
          id: 'kt-nd73-01',
          type: 'knowledge',
          document: 'nghi-dinh-73',
          version: 1,
          stem: 'Bao nhiêu ngày?',
          options: [{ id: 'a', text: 'Bảy', correct: true, reason: 'Điều 8' }],
          citations: [],
          difficulty: 0,
          form: 'A',
          review: { author: 'x', reviewers: 0, agreement: null, date: '2026-11-23' },
        },
      ],
    }),
  );
  expect(JSON.parse(text)).toMatchObject({ '@type': 'Quiz', hasPart: [{ text: 'Bao nhiêu ngày?' }] });
  expect(text).not.toContain('Bảy');
});
