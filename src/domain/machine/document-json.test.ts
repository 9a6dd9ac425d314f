import { expect, test } from 'vitest';
import type { DocumentData } from '../document/schema.ts';
import { documentJson } from './document-json.ts';

const data: DocumentData = {
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

const SOURCE = `---
shortName: x
---

<Phan id="muc-dich" ten="Mục đích">

<Chieu ten="Màn">

Lời trên màn.

</Chieu>

Họp **sớm**. <Nguon id="a b" tin="nguyen-van" /> Xem <Dan toi="mau#dieu-1">Điều 1</Dan>.

| Việc | Hạn |
|---|---|
| Họp | 7 ngày <Nguon id="c" tin="mot-nguon" /> |

</Phan>

<Dieu so="1" ten="Trình tự">

Lời của điều.

<Nguon id="a" tin="nhieu-nguon" />

<Khoan so="1.2">

<Diem so="1.2.đ">

- Lời của điểm.

</Diem>

</Khoan>

</Dieu>

<DieuTrong so="2" />
`;

const json = documentJson('mau', data, SOURCE);
const [section, article, gap] = json.body;

test('parts keep the permanent anchors of the page, points inside clauses inside articles', () => {
  expect(json.body.map(({ eId }) => eId)).toEqual(['muc-dich', 'dieu-1', 'dieu-2']);
  expect(article?.parts[0]).toMatchObject({
    type: 'clause',
    eId: 'dieu-1-khoan-2',
    parts: [
      {
        eId: 'dieu-1-khoan-2-diem-dd',
        num: 'điểm đ khoản 2 Điều 1',
        statements: [{ text: 'Lời của điểm.' }],
      },
    ],
  });
  expect(article?.statements.map(({ text }) => text)).toEqual(['Lời của điều.']);
});

test('statements carry their sources, confidence and references', () => {
  expect(section?.statements).toEqual([
    {
      text: 'Họp sớm. Xem Điều 1.',
      citations: [{ sources: ['a', 'b'], confidence: 'nguyen-van' }],
      references: ['mau#dieu-1'],
    },
    { text: 'Việc | Hạn', citations: [], references: [] },
    { text: 'Họp | 7 ngày', citations: [{ sources: ['c'], confidence: 'mot-nguon' }], references: [] },
  ]);
});

test('a citation on its own line supports the words before it', () => {
  expect(article?.statements[0]?.citations).toEqual([{ sources: ['a'], confidence: 'nhieu-nguon' }]);
});

test('articles not summarised are gaps, and screens are no statements', () => {
  expect(gap).toMatchObject({ type: 'gap', statements: [] });
  expect(json.gaps).toEqual(['dieu-2']);
  expect(JSON.stringify(json)).not.toContain('Lời trên màn');
});
