import { publicHref } from '#components/qr/public-href.ts';
import { qrSvg } from '#components/qr/qr-svg.ts';

let dialog: HTMLDialogElement | undefined;

/**
 * Shows the room a QR code of the page behind the current screen, large enough to scan from a seat.
 *
 * @param path site path and fragment of the reading page
 */
export function showDeckCode(path: string): void {
  dialog ??= createDialog();
  const address = publicHref(path);
  const words = document.createElement('p');
  words.textContent = address;
  const close = document.createElement('button');
  close.textContent = 'Đóng';
  close.addEventListener('click', () => dialog?.close());
  dialog.replaceChildren(qrSvg(address), words, close);
  dialog.showModal();
}

function createDialog(): HTMLDialogElement {
  const element = document.createElement('dialog');
  element.className = 'stage-code no-print';
  element.setAttribute('aria-label', 'Mã QR của trang đọc');
  document.body.append(element);
  return element;
}
