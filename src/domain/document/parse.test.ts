import { expect, test } from 'vitest';
import { listElements, MdxSyntaxError, parseMdx, textOf } from './parse.ts';

test('textOf() keeps the spaces around marked words', () => {
  const root = parseMdx(
    'Đồng chí **trưởng phòng** ký <Nguon id="a" tin="suy-luan" /> rồi.\n\n- một\n- hai\n',
  );
  expect(textOf(root)).toBe('Đồng chí trưởng phòng ký rồi. một hai');
});

test('listElements() gives each tag its attributes, its place and what it stands in', () => {
  const source = '---\na: 1\n---\n\n<Dieu so="8">\n\n<Khoan so="8.1">\n\nChữ.\n\n</Khoan>\n\n</Dieu>\n';
  const [article, clause] = listElements(parseMdx(source));
  expect(article).toMatchObject({ name: 'Dieu', attributes: { so: '8' }, position: { line: 5, column: 1 } });
  expect(clause?.ancestors.map(({ name }) => name)).toEqual(['Dieu']);
  expect(clause?.text).toBe('Chữ.');
});

test('parseMdx() tells where an unclosed tag stands', () => {
  const parse = () => parseMdx('Đoạn.\n\n<Dieu so="8">\n\nChữ.\n');
  expect(parse).toThrow(MdxSyntaxError);
  expect(parse).toThrow(expect.objectContaining({ position: { line: 3, column: 1 } }));
});
