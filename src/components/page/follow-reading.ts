import { currentSection } from '#domain/reading/current-section.ts';

/** Sent to the document when another section is being read. */
export const SECTION_CHANGE = 'section-change';

/**
 * Marks in a table of contents which section is being read, names it beside the folded list and keeps it in view.
 *
 * @param contents the table of contents; it or its list scrolls when the list is long
 * @param details the folding list; its `.here` takes the name
 */
export function followReading(contents: HTMLElement, details: HTMLDetailsElement): void {
  const links = [...contents.querySelectorAll<HTMLAnchorElement>('ol a')];
  const headings = links.map(({ hash }) => document.getElementById(hash.slice(1)));
  const here = contents.querySelector('.here');
  let current: HTMLAnchorElement | undefined;
  let isWaiting = false;

  const mark = () => {
    isWaiting = false;
    const tops = headings.map((heading) => heading?.getBoundingClientRect().top ?? Infinity);
    const asked = links.findIndex(({ hash }) => hash === location.hash);
    const scroll = {
      scrolled: window.scrollY,
      viewHeight: document.documentElement.clientHeight,
      pageHeight: document.documentElement.scrollHeight,
    };
    const link = links[currentSection(tops, scroll, asked)];
    if (link === current) return;
    current?.removeAttribute('aria-current');
    link?.setAttribute('aria-current', 'location');
    current = link;
    if (here) here.textContent = link ? `: ${nameOf(link)}` : '';
    show();
    document.dispatchEvent(new Event(SECTION_CHANGE));
  };
  const show = () => {
    // A reader who is moving through the list is not to be pulled away.
    if (current && !contents.contains(document.activeElement)) scrollTo(current, contents);
  };
  const markSoon = () => {
    if (isWaiting) return;
    isWaiting = true;
    requestAnimationFrame(mark);
  };

  window.addEventListener('scroll', markSoon, { passive: true });
  window.addEventListener('resize', markSoon);
  window.addEventListener('hashchange', markSoon);
  details.addEventListener('toggle', () => {
    if (current && details.open) scrollTo(current, contents);
  });
  mark();
}

/** Where somebody is on the page, as its table of contents says. */
export function sectionBeingRead(): { readonly anchor: string; readonly name: string } | undefined {
  const link = document.querySelector<HTMLAnchorElement>('.toc a[aria-current]');
  return link ? { anchor: link.hash, name: nameOf(link) } : undefined;
}

function nameOf(link: HTMLAnchorElement): string {
  return (link.firstChild?.textContent ?? '').trim();
}

/** Scrolls the table of contents, never the page, and only when the link is not wholly in view. */
function scrollTo(link: HTMLElement, contents: HTMLElement): void {
  const list = link.closest('ol');
  const box = list && getComputedStyle(list).overflowY === 'auto' ? list : contents;
  const inner = link.getBoundingClientRect();
  const outer = box.getBoundingClientRect();
  const isInView = inner.top >= outer.top + inner.height && inner.bottom <= outer.bottom - inner.height;
  if (inner.height > 0 && !isInView) {
    box.scrollTop += inner.top - outer.top - (box.clientHeight - inner.height) / 2;
  }
}
