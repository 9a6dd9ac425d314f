/** A part of a page: its heading and what stands below it. */
export interface PagePart {
  readonly title: string;
  readonly words: readonly Element[];
}

/** What a preview has no use for: tools, counts, pictures that need the width of a page. */
const FURNITURE = '.heading, .no-print, .cited-by, .peek-button, figure, script, style, details, template';

/**
 * Finds what an address leads to.
 *
 * @param anchor fragment without `#`; the empty string for the page as a whole: its summary
 * @returns undefined when the page has no such part
 */
export function partOf(page: Document, anchor: string): PagePart | undefined {
  if (anchor === '') {
    const lead = page.querySelector('main .lead');
    return lead ? { title: '', words: [lead] } : undefined;
  }
  const target = page.getElementById(anchor);
  if (!target) return undefined;
  if (!/^H[1-6]$/u.test(target.tagName)) return { title: '', words: [target] };
  const box = target.closest('section') ?? target;
  const words = [...box.children].filter((child) => child !== target && !child.matches(FURNITURE));
  return { title: target.textContent.trim(), words };
}

/**
 * A copy of a part that can stand in another page: without ids, tools and the marks of this page's own popovers, its
 * links leading where they led.
 *
 * @param base full address of the page it comes from
 */
export function copyOf(part: Element, base: string): Element {
  const copy = document.importNode(part, true);
  for (const extra of copy.querySelectorAll(FURNITURE)) extra.remove();
  for (const element of [copy, ...copy.querySelectorAll('*')]) {
    for (const name of ['id', 'aria-labelledby', 'aria-haspopup', 'aria-expanded'])
      element.removeAttribute(name);
  }
  for (const link of copy.querySelectorAll('a')) {
    const address = link.getAttribute('href');
    if (address !== null) link.href = new URL(address, base).href;
  }
  return copy;
}
