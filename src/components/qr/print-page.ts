import { publicHref } from './public-href.ts';

/** Draws the code of this page into the note for paper, once; a build that knows its address has drawn it already. */
async function drawPageCode(): Promise<void> {
  const place = document.querySelector('.print-note .code');
  if (!place || place.childElementCount > 0) return;
  const { qrSvg } = await import('./qr-svg.ts');
  if (place.childElementCount === 0) place.append(qrSvg(publicHref(window.location.pathname)));
}

/** Prints the page with its code on it; without the code when that cannot be had. */
export async function printPage(): Promise<void> {
  await drawPageCode().catch(() => undefined);
  window.print();
}

/**
 * Sees to it that a page printed from the keyboard or the menu has its code. The browser does not wait for what is
 * loaded while it prepares the paper, so the keyboard's own command is answered here.
 */
export function watchPrinting(): void {
  window.addEventListener('beforeprint', () => {
    void drawPageCode().catch(() => undefined);
  });
  document.addEventListener('keydown', (event) => {
    const isPrint = (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey;
    if (!isPrint || event.key.toLowerCase() !== 'p') return;
    event.preventDefault();
    void printPage();
  });
}
