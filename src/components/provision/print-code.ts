import { qrSvg } from '#components/qr/qr-svg.ts';

/**
 * Prints one sheet with a QR code and the words it stands for, nothing else of the page; see share-dialog.css.
 *
 * @param address what the code holds
 * @param words how the part is cited
 */
export function printCode(address: string, words: string): void {
  const sheet = document.createElement('div');
  sheet.className = 'code-sheet';
  const lines = [words, address].map((text) => {
    const line = document.createElement('p');
    line.textContent = text;
    return line;
  });
  sheet.append(qrSvg(address), ...lines);
  document.body.append(sheet);
  document.documentElement.classList.add('printing-code');
  const clear = (): void => {
    document.documentElement.classList.remove('printing-code');
    sheet.remove();
  };
  window.addEventListener('afterprint', clear, { once: true });
  window.print();
}
