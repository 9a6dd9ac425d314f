/** What one screen of a deck measures. */
export interface MeasuredScreen {
  readonly count: string;
  readonly overflow: number;
  readonly sideways: number;
  readonly footBottom: number;
  /** Font sizes in pixels: of everything shown, and of the words of a situation. */
  readonly smallest: number;
  readonly smallestOfSituation: number;
  /** Words apart from headings. */
  readonly words: number;
  readonly isSituation: boolean;
}

/** Runs in the page. Goes through the whole deck with the keys of a clicker, within the page because there are many. */
export async function walkDeck({
  isTextMeasured,
}: {
  /** Whether font sizes are asked for: of text made larger they need not be. */
  readonly isTextMeasured: boolean;
}): Promise<readonly MeasuredScreen[]> {
  // A message comes after everything that waits to be shown; a timer would wait longer than that each time.
  const settle = () =>
    new Promise<void>((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        resolve();
      };
      port2.postMessage(undefined);
    });
  const press = (key: string) => document.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
  const count = () => document.querySelector('.stage .stage-count')?.textContent ?? '';
  const sizesIn = (root: Element) =>
    [...root.querySelectorAll('*')]
      .filter(
        (element) =>
          element.checkVisibility() &&
          !element.closest('.visually-hidden') &&
          [...element.childNodes].some(
            (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
          ),
      )
      .map((element) => parseFloat(getComputedStyle(element).fontSize));
  const measured: MeasuredScreen[] = [];
  press('Home');
  for (;;) {
    await settle();
    const stage = document.querySelector('.stage');
    const frame = stage?.querySelector<HTMLElement>('.stage-screen');
    const foot = stage?.querySelector('.stage-foot');
    if (!stage || !frame || !foot) throw new Error('no stage');
    const body = [...frame.children].filter((child) => !/^H\d$/u.test(child.tagName));
    const isSituation = frame.dataset['kind'] === 'situation';
    measured.push({
      count: count(),
      overflow: frame.scrollHeight - frame.clientHeight,
      sideways: frame.scrollWidth - frame.clientWidth,
      footBottom: foot.getBoundingClientRect().bottom - window.innerHeight,
      smallest: isTextMeasured ? Math.min(...sizesIn(stage)) : Infinity,
      smallestOfSituation: isSituation && isTextMeasured ? Math.min(...sizesIn(frame)) : Infinity,
      words: body.reduce((sum, child) => sum + (child.textContent.match(/\S+/gu)?.length ?? 0), 0),
      isSituation,
    });
    const before = count();
    press('PageDown');
    await settle();
    if (count() === before) return measured;
  }
}

/** Runs in the page. Counts as many hands for every answer of every vote, so that bars and pairs have something to show. */
export async function countEverywhere(): Promise<void> {
  // A message comes after everything that waits to be shown; a timer would wait longer than that each time.
  const settle = () =>
    new Promise<void>((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        resolve();
      };
      port2.postMessage(undefined);
    });
  const press = (key: string) => document.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
  const count = () => document.querySelector('.stage .stage-count')?.textContent ?? '';
  press('Home');
  for (;;) {
    await settle();
    const open = document.querySelector<HTMLButtonElement>('.stage-count-button');
    if (open) {
      open.click();
      await settle();
      for (const field of document.querySelectorAll<HTMLInputElement>('dialog .counts input')) {
        field.value = '10';
        field.dispatchEvent(new Event('input', { bubbles: true }));
        await settle();
      }
      document.querySelector<HTMLButtonElement>('dialog .close')?.click();
      await settle();
    }
    const before = count();
    press('PageDown');
    await settle();
    if (count() === before) return;
  }
}
