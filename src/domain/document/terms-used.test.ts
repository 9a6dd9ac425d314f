import { expect, test } from 'vitest';
import { termsUsed } from './terms-used.ts';

test('termsUsed() lists each linked term once, first use first, and no other reference', () => {
  const source = `---
title: "thuat-ngu#khong-phai"
---
<Phan id="a" ten="A">

Có <Dan toi="thuat-ngu#tham-quyen">thẩm quyền</Dan> và <Dan toi="thuat-ngu#cap-uy">cấp ủy</Dan>, xem
<Dan toi="nghi-dinh-73#dieu-8">Điều 8</Dan>, <Dan toi="hv05" />.

- Lại <Dan toi="thuat-ngu#tham-quyen">thẩm quyền</Dan>.

</Phan>
`;
  expect(termsUsed(source)).toEqual(['tham-quyen', 'cap-uy']);
  expect(termsUsed('Không dẫn gì.')).toEqual([]);
});
