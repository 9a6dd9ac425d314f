/* Crawls a built site for broken links. Arguments: FOLDER BASE. */
import { checkPages } from '#domain/site/check-pages.ts';
import { listFiles, readPages } from './read-site.ts';

const [folder = 'dist', base = '/'] = process.argv.slice(2);
const pages = readPages(folder);
const faults = checkPages({ pages, files: listFiles(folder), base });
for (const fault of faults) console.error(fault);
console.log(`${pages.length} pages crawled under ${base}, ${faults.length} faults`);
process.exit(faults.length > 0 || pages.length === 0 ? 1 : 0);
