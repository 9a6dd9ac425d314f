import { expect, test } from 'vitest';
import { llmsText } from './llms-text.ts';

test('links stand under their heading, one line each', () => {
  const text = llmsText([
    {
      title: 'Văn bản',
      links: [{ name: 'Nghị định 73', address: '/van-ban/nghi-dinh-73/', note: 'hai\n dòng ' }],
    },
    { title: 'Trống', links: [] },
  ]);
  expect(text).toMatch(/^# Sổ tay 34\n\n> /u);
  expect(text).toContain('## Văn bản\n\n- [Nghị định 73](/van-ban/nghi-dinh-73/): hai dòng\n');
  expect(text).not.toContain('Trống');
});
