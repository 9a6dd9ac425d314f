import { expect, test } from 'vitest';
import { citedSources } from './cited-sources.ts';

test('citedSources() lists each source once, also those of quotations and those named together', () => {
  const text = [
    'Một ý. <Nguon id="b a" tin="nhieu-nguon" />',
    '<LuuY loai="luu-y">\n\n- Ý trong khung. <Nguon id="c" tin="suy-luan" />\n\n</LuuY>',
    '<Trich nguon="d">lời</Trich> và lại <Nguon id="a" tin="mot-nguon" />',
  ].join('\n\n');
  expect(citedSources(text)).toEqual(['b', 'a', 'c', 'd']);
});

test('citedSources() finds nothing in words without sources', () => {
  expect(citedSources('Chỉ có chữ.')).toEqual([]);
});
