import { expect, test } from 'vitest';
import { fold } from '../text/fold.ts';
import { readPage } from './read-page.ts';
import { runSearch, type PageIndex } from './run-search.ts';
import { TEST_VOCABULARY } from './test-vocabulary.ts';
import { tokenise } from './tokenise.ts';

const PAGES = [
  page(
    '/thuat-ngu/',
    'Thuật ngữ',
    'Thuật ngữ. Đùn đẩy. Giao việc mình cho người khác. Né tránh. Không làm việc.',
    [
      { element: 'h2', id: 'dun-day', text: 'Đùn đẩy', location: 2 },
      { element: 'h2', id: 'ne-tranh', text: 'Né tránh', location: 10 },
    ],
  ),
  page(
    '/van-ban/nghi-dinh-73/',
    'Nghị định 73/2023/NĐ-CP',
    'Nghị định 73/2023/NĐ-CP. Trách nhiệm đẩy người dùn.',
    [],
    {
      sohieu: '73/2023/NĐ-CP',
      trangthai: 'Chưa xác nhận được hiệu lực',
    },
  ),
  page(
    '/khac/',
    'Khác',
    'Khác. Theo Nghị định 73 và Nghị định 73, trách nhiệm đùn xa đẩy. Tránh chữ né.',
    [],
  ),
];

const search = (query: string) => runSearch(query, { vocabulary: TEST_VOCABULARY, index: INDEX, limit: 12 });

test('the section whose heading is the phrase comes first, by its own address', async () => {
  const { results } = await search('dun day');
  expect(results[0]?.parts[0]).toMatchObject({ url: '/thuat-ngu/#dun-day', title: 'Đùn đẩy' });
});

test('a document comes before pages that only name it', async () => {
  const { results } = await search('nd73');
  expect(results.map(({ url }) => url)).toEqual(['/van-ban/nghi-dinh-73/', '/khac/']);
  expect(results[0]).toMatchObject({ status: 'Chưa xác nhận được hiệu lực' });
});

test('a quoted phrase finds only pages that have it', async () => {
  const { results } = await search('"né tránh"');
  expect(results.map(({ url }) => url)).toEqual(['/thuat-ngu/']);
});

test('a quoted phrase that stands nowhere is told and its words are searched', async () => {
  const { results, messages } = await search('"tránh né"');
  expect(results.length).toBeGreaterThan(0);
  expect(messages[0]?.text).toContain('Không trang nào có nguyên cụm “tránh né”');
});

test('an unknown number gives a sentence and no page', async () => {
  const { results, messages } = await search('99/2099/NĐ-CP');
  expect(results).toEqual([]);
  expect(messages).toEqual([{ type: 'missing', text: 'Không có văn bản 99/2099/NĐ-CP trong Sổ tay.' }]);
});

test('an unknown word gives a sentence, and the rest is searched and said', async () => {
  const { messages } = await search('né tránh bitcoin');
  expect(messages.map(({ text }) => text)).toEqual([
    'Sổ tay chưa có từ “bitcoin”.',
    'Kết quả dưới đây chỉ cho: né tránh',
  ]);
});

test('words no page has together are loosened, and that is said', async () => {
  const { results, messages } = await search('đùn đẩy quy chế');
  expect(results.length).toBeGreaterThan(0);
  expect(messages.map(({ type }) => type)).toEqual(['relaxed']);
});

test('pages beyond the limit are counted', async () => {
  const { results, moreCount } = await runSearch('trách nhiệm', {
    vocabulary: TEST_VOCABULARY,
    index: INDEX,
    limit: 1,
  });
  expect(results).toHaveLength(1);
  expect(moreCount).toBe(1);
});

/** Answers as the real index does: all words as beginnings, or a phrase in quotation marks. */
const INDEX: PageIndex = {
  search(words) {
    const phrase = /^"(.*)"$/u.exec(words)?.[1];
    const hits = PAGES.filter(({ content }) => {
      const line = ` ${tokenise(content)
        .map(({ folded }) => folded)
        .join(' ')} `;
      return phrase === undefined
        ? words.split(' ').every((word) => line.includes(` ${fold(word)}`))
        : line.includes(` ${phrase} `);
    });
    return Promise.resolve(hits.map(({ url }) => ({ id: url, score: 1 })));
  },
  load(id) {
    const found = PAGES.find(({ url }) => url === id);
    return found ? Promise.resolve(readPage(found)) : Promise.reject(new RangeError(id));
  },
};

function page(
  url: string,
  title: string,
  content: string,
  anchors: readonly { element: string; id: string; text: string; location: number }[],
  meta: { sohieu?: string; trangthai?: string } = {},
) {
  return { url, content, meta: { title, ...meta }, filters: {}, anchors };
}
