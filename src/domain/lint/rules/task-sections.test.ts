import { expect, test } from 'vitest';
import { TASK_SECTIONS } from '../../task/sections.ts';
import { indexContent } from '../content-index.ts';
import { targetFault } from '../target-fault.ts';
import { taskSections } from './task-sections.ts';

const HEAD = '---\ntitle: Làm thế nào?\n---\n';
const words = (count: number) => Array<string>(count).fill('tiếng').join(' ');
const section = (id: string, title: string, body: string) =>
  `\n<Phan id="${id}" ten="${title}">\n\n${body}\n\n</Phan>\n`;

/** A task page; each section but the steps holds this many syllables. */
function page(syllables: number, steps = 3, order = TASK_SECTIONS.map((_, at) => at)): string {
  const list = Array.from({ length: steps }, (_, at) => `${at + 1}. Một bước.`).join('\n');
  return (
    HEAD +
    order
      .map((at) => TASK_SECTIONS[at])
      .map((found) => (found ? section(found.id, found.title, bodyOf(found.id)) : ''))
      .join('')
  );
  function bodyOf(id: string): string {
    return id === 'cac-buoc' ? list : words(syllables);
  }
}

const index = (text: string) => indexContent({ files: [{ path: 'tasks/mau.mdx', text }] }, '2026-11-24');
const messages = (text: string) => taskSections.check(index(text)).map(({ message }) => message);

test('a page with its six sections, steps and a fair length has no finding', () => {
  expect(messages(page(60))).toEqual([]);
});

test.each([
  ['too few steps', page(60, 2), 'có 2 bước đánh số'],
  ['the order turned round', page(60, 3, [1, 0, 2, 3, 4, 5]), 'Phần thứ 1 của bài phải là'],
  ['a section missing', page(70, 3, [0, 1, 2, 3, 4]), 'Phần thứ 6 của bài phải là'],
  ['a section too many', page(60, 3, [0, 1, 2, 3, 4, 5, 5]), 'phần thừa'],
  ['too few words', page(20), 'cần từ 250 đến 450 tiếng'],
  ['too many words', page(100), 'cần từ 250 đến 450 tiếng'],
])('task-sections reports %s', (_, text, words) => {
  expect(messages(text)).toEqual([expect.stringContaining(words)]);
});

test('the words of screens do not count', () => {
  const screen = `<Chieu ten="Một màn">\n\n${words(400)}\n\n</Chieu>\n`;
  expect(messages(page(60).replace('1. Một bước.', `${screen}\n1. Một bước.`))).toEqual([]);
});

test('a reference may lead to a task that is there, and to no other', () => {
  expect(targetFault(index(page(60)), 'viec-can-lam#mau')).toBeUndefined();
  expect(targetFault(index(page(60)), 'viec-can-lam#khac')).toBe('Không có việc cần làm "khac".');
});
