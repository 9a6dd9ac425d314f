/** Where a screen is laid out to see what fits: a frame of fixed size, so that every window finds the same. */
export interface Measure {
  /** Takes the words of one screen. */
  readonly screen: HTMLElement;
  /** Words allowed on one screen, headings apart. */
  readonly words: number;
}

/** Boxes around blocks that say nothing of their own. */
const TRANSPARENT = '.screen-body, .prose';
/** Of the height of the frame at most, for headings that stand on each screen of a step. */
const HEADING_SHARE = 0.4;
/** A break the writer wants. */
const NEW_SCREEN = 'hr.new-screen';
const LISTS = 'ul, ol, dl, tbody';

/**
 * Splits the words of a step into screens that fit, at a list item where it can, then at the end of a sentence, then
 * between two words. Text is never made smaller. Headings stand on each of the screens.
 *
 * @param source is left as it is
 * @returns at least one screen
 */
export function splitScreen(source: ParentNode, measure: Measure): readonly DocumentFragment[] {
  const blocks = blocksOf(source);
  const headings = standingHeadings(blocks, measure);
  const pages: DocumentFragment[] = [];
  let page = newPage();

  function newPage(): HTMLElement {
    const box = document.createElement('div');
    box.append(...headings.map((heading) => heading.cloneNode(true)));
    measure.screen.replaceChildren(box);
    return box;
  }
  const isEmpty = () => page.childElementCount <= headings.length;
  const fits = () => {
    const { scrollHeight, clientHeight } = measure.screen;
    return scrollHeight <= clientHeight && wordsIn(page) <= measure.words;
  };
  const turn = () => {
    const fragment = document.createDocumentFragment();
    fragment.append(...[...page.childNodes].map((node) => node.cloneNode(true)));
    pages.push(fragment);
    page = newPage();
  };

  /** Puts a block on the page, or on the next, or on as many as it takes. `open` gives the place on a new page. */
  function place(block: Element, open: () => Element): void {
    let rest = block;
    for (;;) {
      const wasEmpty = isEmpty();
      const box = open();
      box.append(rest);
      if (fits()) return;
      if (!wasEmpty) {
        rest.remove();
        if (box !== page && box.childElementCount === 0) box.remove();
        turn();
        continue;
      }
      const remainder = cut(rest, fits);
      if (!remainder) return;
      turn();
      rest = remainder;
    }
  }

  for (const block of blocks) {
    if (headings.includes(block)) continue;
    if (block.matches(NEW_SCREEN)) {
      if (!isEmpty()) turn();
      continue;
    }
    if (block.matches(LISTS) || block.matches('table')) placeList(block);
    else place(clone(block), () => page);
  }

  function placeList(list: Element): void {
    let shell: Element | undefined;
    const items = [...list.querySelectorAll(':scope > li, :scope > div, :scope > tbody > tr')];
    items.forEach((item, at) => {
      place(clone(item), () => {
        if (shell && page.contains(shell)) return shell;
        const outer = clone(list, false);
        if (outer instanceof HTMLOListElement) outer.start = at + 1;
        if (outer instanceof HTMLTableElement) {
          outer.append(...[...list.querySelectorAll(':scope > thead')].map((head) => head.cloneNode(true)));
        }
        page.append(outer);
        shell = outer;
        return outer;
      });
    });
  }

  if (!isEmpty() || pages.length === 0) turn();
  measure.screen.replaceChildren();
  return pages;
}

/**
 * The headings that stand on each screen: all of them, unless they would leave no room for anything else, as a long
 * question in large type does. Then they are read first, like any other text.
 */
function standingHeadings(blocks: readonly Element[], { screen }: Measure): readonly Element[] {
  const headings = blocks.filter(isHeading);
  screen.replaceChildren(...headings.map((heading) => heading.cloneNode(true)));
  const room = screen.parentElement?.clientHeight ?? 0;
  return screen.scrollHeight > HEADING_SHARE * room ? [] : headings;
}

/** Takes from an element what does not fit, and gives it back in a copy of the element; nothing when no cut helps. */
function cut(element: Element, fits: () => boolean): Element | undefined {
  const whole = clone(element);
  const places = cutsIn(whole);
  const show = (count: number) => {
    const range = rangeTo(whole, places[count]);
    element.replaceChildren(range.cloneContents());
  };
  let low = -1;
  let high = places.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    show(middle);
    if (fits()) low = middle;
    else high = middle - 1;
  }
  // Even one word is too long for the screen: it is shown as it is, and the screen can be scrolled.
  if (low < 0) {
    element.replaceChildren(...whole.childNodes);
    return undefined;
  }
  const sentence = places.findLastIndex((place, at) => at <= low && place.isSentence);
  const chosen = sentence >= 0 ? sentence : low;
  show(chosen);
  const rest = clone(element, false);
  const place = places[chosen];
  if (!place) return undefined;
  const range = document.createRange();
  range.selectNodeContents(whole);
  range.setStart(place.node, place.offset);
  rest.append(range.cloneContents());
  return rest.textContent.trim() === '' ? undefined : rest;
}

interface Cut {
  readonly node: Text;
  readonly offset: number;
  readonly isSentence: boolean;
}

/** The places between words, in order. */
function cutsIn(element: Element): readonly Cut[] {
  const cuts: Cut[] = [];
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!(node instanceof Text)) continue;
    for (const { index, 0: gap } of node.data.matchAll(/(?<=\S)\s+(?=\S)/gu)) {
      cuts.push({
        node,
        offset: index + gap.length,
        isSentence: /[.!?;:…]["”’)]*$/u.test(node.data.slice(0, index)),
      });
    }
  }
  return cuts;
}

function rangeTo(element: Element, place: Cut | undefined): Range {
  const range = document.createRange();
  range.selectNodeContents(element);
  if (place) range.setEnd(place.node, place.offset);
  return range;
}

function blocksOf(source: ParentNode): readonly Element[] {
  return [...source.children].flatMap((child) => (child.matches(TRANSPARENT) ? blocksOf(child) : [child]));
}

const isHeading = (element: Element): boolean => /^H[2-4]$/u.test(element.tagName);

function wordsIn(page: HTMLElement): number {
  return [...page.children]
    .filter((child) => !isHeading(child))
    .reduce((sum, child) => sum + (child.textContent.match(/\S+/gu)?.length ?? 0), 0);
}

function clone(element: Element, isDeep = true): Element {
  const copy = element.cloneNode(isDeep);
  if (!(copy instanceof Element)) throw new TypeError('Cannot copy: not an element');
  return copy;
}
