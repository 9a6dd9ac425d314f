/* Builds the search index of a built site. Argument: FOLDER. See src/domain/search/indexed-letter.ts for ḏ. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { buildSuggestions } from '#domain/search/build-suggestions.ts';
import { buildVocabulary } from '#domain/search/build-vocabulary.ts';
import { decodeFromIndex, encodeForIndex } from '#domain/search/indexed-letter.ts';
import { readFragment } from '#domain/search/read-fragment.ts';
import { readPages } from './read-site.ts';

const [folder = 'dist'] = process.argv.slice(2);
const output = path.join(folder, 'pagefind');

try {
  const pages = readPages(folder).filter(({ html }) => html.includes('data-pagefind-body'));
  if (pages.length === 0) throw new Error(`no page in ${folder} has data-pagefind-body`);
  const { index } = accept(await createIndex({ forceLanguage: 'vi' }));
  if (!index) throw new Error('Pagefind gave no index');
  for (const { path: sourcePath, html } of pages) {
    if (html !== html.normalize('NFC')) throw new Error(`${sourcePath} is not in NFC`);
    accept(await index.addHTMLFile({ sourcePath, content: encodeForIndex(html) }));
  }
  const { files } = accept(await index.getFiles());
  // Pagefind's own interfaces are not used.
  const needed = files.filter((file) => !/-ui\.|highlight/u.test(file.path));
  const found = needed
    .filter((file) => file.path.endsWith('.pf_fragment'))
    .map((file) => readFragment(decodeFromIndex(gunzipSync(file.content).toString('utf8'))));
  // An address is no word of the site.
  const texts = found
    .map(({ content, meta }) => [content, ...Object.values({ ...meta, noithaythe: '' })].join(' | '))
    .sort();
  rmSync(output, { recursive: true, force: true });
  for (const file of needed) write(file.path, file.content);
  write('vocabulary.json', JSON.stringify(buildVocabulary(texts)));
  write('suggestions.json', JSON.stringify(buildSuggestions(found)));
  console.log(`${pages.length} trang vào chỉ mục tìm kiếm`);
} catch (error) {
  console.error(`Không lập được chỉ mục tìm kiếm / Cannot index for search: ${String(error)}`);
  process.exitCode = 1;
} finally {
  await close();
}

function accept<Response extends { readonly errors: readonly string[] }>(response: Response): Response {
  if (response.errors.length > 0) throw new Error(response.errors.join('; '));
  return response;
}

function write(name: string, content: string | Uint8Array): void {
  const target = path.join(output, name);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, content);
}
