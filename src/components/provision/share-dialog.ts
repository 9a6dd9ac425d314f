import { copyText } from '#browser/copy-text.ts';
import { publicHref } from '#components/qr/public-href.ts';
import { qrSvg } from '#components/qr/qr-svg.ts';
import { citeAs } from '#domain/document/cite-as.ts';
import { printCode } from './print-code.ts';
import './share-dialog.css';

/* Fixed words only; what belongs to an article is filled in as text. */
const MARKUP = `
  <form method="dialog"><h2 id="chia-se-ten"></h2><button>Đóng</button></form>
  <label>Địa chỉ <input readonly></label>
  <p class="cite-words"></p>
  <p class="share-buttons">
    <button type="button" data-do="link">Chép liên kết</button>
    <button type="button" data-do="cite">Chép cách dẫn</button>
    <button type="button" data-do="print">In mã này</button>
  </p>
  <p class="share-said" role="status"></p>
  <div class="share-code"></div>`;

interface Shared {
  readonly address: string;
  readonly citation: string;
}

let dialog: HTMLDialogElement | undefined;
let shared: Shared = { address: '', citation: '' };

/**
 * Shows address, citation and QR code of the part of the page that a link names.
 *
 * @param link the link beside a heading, its address being the heading's
 */
export function openShare(link: HTMLAnchorElement): void {
  dialog ??= createDialog();
  const anchor = decodeURIComponent(link.hash.slice(1));
  const heading = document.getElementById(anchor)?.textContent.trim() ?? '';
  const title = document.querySelector<HTMLElement>('h1');
  const page = title?.dataset['citeName'] ?? title?.textContent.trim() ?? '';
  shared = { address: publicHref(link.hash), citation: citeAs(anchor, heading, page) };
  write('h2', `Chia sẻ: ${heading}`);
  write('.cite-words', shared.citation);
  write('.share-said', '');
  const field = dialog.querySelector('input');
  if (field) field.value = shared.address;
  dialog.querySelector('.share-code')?.replaceChildren(qrSvg(shared.address));
  dialog.showModal();
}

function createDialog(): HTMLDialogElement {
  const element = document.createElement('dialog');
  element.className = 'share no-print';
  element.setAttribute('aria-labelledby', 'chia-se-ten');
  element.innerHTML = MARKUP;
  element.addEventListener('click', ({ target }) => {
    if (target === element) element.close();
    if (target instanceof HTMLElement) void act(target.dataset['do']);
  });
  element.querySelector('input')?.addEventListener('focus', ({ target }) => {
    if (target instanceof HTMLInputElement) target.select();
  });
  document.body.append(element);
  return element;
}

async function act(name: string | undefined): Promise<void> {
  if (name === 'print') printCode(shared.address, shared.citation);
  if (name !== 'link' && name !== 'cite') return;
  const done = await copyText(name === 'link' ? shared.address : shared.citation);
  const words = name === 'link' ? 'Đã chép liên kết' : 'Đã chép cách dẫn';
  write('.share-said', done ? words : 'Chưa chép được; đồng chí hãy chọn dòng chữ ở trên rồi chép.');
}

function write(selector: string, words: string): void {
  const element = dialog?.querySelector(selector);
  if (element) element.textContent = words;
}
