import { expect, test } from 'vitest';
import { citedSources } from '../source/cited-sources.ts';
import { sentAhead } from './sent-ahead.ts';

const cite = (id: string) => `Lời. <Nguon id="${id}" tin="suy-luan" />\n\n`;
const KIT =
  '---\ntitle: Một buổi\n---\n\n' +
  `<PhanHop id="diem" ten="Điểm" gui="truoc" phut20="5">\n\n${cite('mot')}<GoiY>\n\n${cite('rieng')}</GoiY>\n\n` +
  `<Chieu ten="Màn">\n\nGọn.\n\n</Chieu>\n\n${cite('hai')}</PhanHop>\n\n` +
  `<PhanHop id="tinh-huong" ten="Tình huống" phut20="10">\n\n${cite('ba')}<TinhHuong id="th-001" />\n\n</PhanHop>\n`;

test('sentAhead() keeps the words of the parts sent ahead, without what belongs to the meeting', () => {
  const words = sentAhead(KIT);
  expect(citedSources(words)).toEqual(['mot', 'hai']);
  expect(words).toContain('Gọn.');
  expect(words).not.toMatch(/GoiY|TinhHuong/u);
});

test('sentAhead() is empty when nothing is sent ahead', () => {
  expect(sentAhead(KIT.replace(' gui="truoc"', ''))).toBe('');
});
