import { readPage } from '#browser/read-page.ts';
import { CONFIDENCE_LABELS } from '#domain/source/confidence-label.ts';
import { copyOf, partOf } from './page-part.ts';

/** What a popover shows. */
export interface PeekContent {
  readonly title: string;
  readonly body: readonly Node[];
  readonly link: { readonly href: string; readonly words: string };
}

/** What is shown until the page asked for has come. */
export function waitingContent(trigger: HTMLElement): PeekContent {
  const link = linkOf(trigger);
  return {
    title: link.textContent.trim(),
    body: [paragraph('Đang mở…')],
    link: { href: link.href, words: 'Mở trang' },
  };
}

/** Finds what a term, a source or a reference stands for: in this page, or in another page of the site. */
export async function peekContent(trigger: HTMLElement): Promise<PeekContent> {
  const link = linkOf(trigger);
  const content = link.matches('.term')
    ? termContent(link)
    : link.closest('.cite')
      ? await sourceContent(link)
      : await referenceContent(link);
  return (
    content ?? {
      ...waitingContent(trigger),
      body: [
        paragraph('Chưa tải được phần này; máy có thể đang ngoại tuyến. Đồng chí có thể mở trang để đọc.'),
      ],
    }
  );
}

function termContent({ hash }: HTMLAnchorElement): PeekContent | undefined {
  const entry = document.getElementById(decodeURIComponent(hash.slice(1)));
  const name = entry?.querySelector<HTMLAnchorElement>('dt a');
  const text = entry?.querySelector('dd');
  if (!name || !text) return undefined;
  const definition = document.createElement('p');
  definition.append(...copyOf(text, document.baseURI).childNodes);
  return {
    title: name.textContent.trim(),
    body: [definition],
    link: { href: name.href, words: 'Mở trang thuật ngữ' },
  };
}

async function sourceContent(link: HTMLAnchorElement): Promise<PeekContent | undefined> {
  const page = await readPage(link.href);
  const entry = page?.getElementById(decodeURIComponent(link.hash.slice(1)));
  if (!entry) return undefined;
  const degree = link.closest<HTMLElement>('.cite')?.dataset['tin'];
  const label = Object.entries(CONFIDENCE_LABELS).find(([key]) => key === degree)?.[1];
  return {
    title: link.textContent.trim(),
    body: [
      ...[...entry.querySelectorAll('p')].map((text) => copyOf(text, link.href)),
      ...(label ? [paragraph(`Mức tin cậy của ý này: ${label.short}. ${label.long}`)] : []),
    ],
    link: { href: link.href, words: 'Mở danh sách nguồn' },
  };
}

async function referenceContent(link: HTMLAnchorElement): Promise<PeekContent | undefined> {
  const page = await readPage(link.href);
  const part = page && partOf(page, decodeURIComponent(link.hash.slice(1)));
  if (!part) return undefined;
  const name = page.querySelector('h1')?.textContent.trim() ?? '';
  const banner = page.querySelector('.banner[data-status="superseded"]');
  const [status = '', note = ''] = [...(banner?.querySelectorAll('p') ?? [])].map(({ textContent }) =>
    textContent.trim(),
  );
  const warning = note.startsWith(status) ? note : `${status}. ${note}`;
  return {
    title: [part.title, name]
      .filter((words, at, all) => words !== '' && all.indexOf(words) === at)
      .join(' · '),
    body: [
      ...(banner ? [paragraph(warning, 'peek-warning')] : []),
      ...part.words.map((words) => copyOf(words, link.href)),
    ],
    link: { href: link.href, words: page === document ? 'Đến chỗ này' : 'Mở trang' },
  };
}

/** The button that previews a reference stands right behind its link. */
function linkOf(trigger: HTMLElement): HTMLAnchorElement {
  const link = trigger instanceof HTMLAnchorElement ? trigger : trigger.previousElementSibling;
  if (!(link instanceof HTMLAnchorElement)) throw new Error('Cannot preview: no link before the button');
  return link;
}

function paragraph(words: string, className = ''): HTMLParagraphElement {
  const element = document.createElement('p');
  element.className = className;
  element.textContent = words;
  return element;
}
