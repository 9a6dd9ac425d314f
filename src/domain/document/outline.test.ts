import { expect, test } from 'vitest';
import { outline } from './outline.ts';

const SOURCE = `---
shortName: Nghị định thử
---
<Phan id="muc-dich" ten="Mục đích">

Một đoạn.

</Phan>

<Dieu so="8" ten="Trình tự">

<Khoan so="8.1" ten="Cuộc họp">

Nội dung.

</Khoan>

<Khoan so="8.2">

Nội dung.

</Khoan>

</Dieu>

<DieuTrong so="9" />
`;

test('outline() lists sections, articles, gaps and clauses in reading order', () => {
  expect(outline(SOURCE)).toEqual([
    { type: 'section', anchor: 'muc-dich', title: 'Mục đích', children: [] },
    {
      type: 'article',
      anchor: 'dieu-8',
      title: 'Điều 8. Trình tự',
      children: [
        { type: 'clause', anchor: 'dieu-8-khoan-1', title: 'Khoản 1. Cuộc họp', children: [] },
        { type: 'clause', anchor: 'dieu-8-khoan-2', title: 'khoản 2 Điều 8', children: [] },
      ],
    },
    { type: 'gap', anchor: 'dieu-9', title: 'Điều 9', children: [] },
  ]);
});
