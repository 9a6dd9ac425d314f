import { peekContent, waitingContent } from './peek-content.ts';
import type { PeekContent } from './peek-content.ts';
import { placeNear } from './place-near.ts';
import './peek.css';

type How = 'pointer' | 'keyboard' | 'hover';

/** The pointer may wander off for so long on its way to the popover (ms). */
const LEAVE_DELAY = 400;
const FOCUSABLE = 'a[href], button';

let popover: HTMLElement | undefined;
let opener: HTMLElement | undefined;
/** The word whose popover was open when the press began that may since have closed it. */
let pressedOpener: HTMLElement | undefined;
let leaveTimer = 0;

/**
 * Shows in the one popover of the page what a term, a source or a reference stands for. A second press closes it again.
 *
 * @param how opened by hand it takes the focus; opened by hovering it does not, and goes when the mouse has left
 */
export function openPeek(trigger: HTMLElement, how: How): void {
  popover ??= createPopover();
  const isOpen = popover.matches(':popover-open');
  const isByHand = isOpen && popover.dataset['how'] !== 'hover';
  // A mouse passing by takes nothing away from the reader.
  if (how === 'hover' && (isByHand || opener === trigger)) return;
  const isSecondPress = how === 'pointer' ? pressedOpener === trigger : isByHand && opener === trigger;
  pressedOpener = undefined;
  if (isSecondPress) {
    popover.hidePopover();
    return;
  }
  if (isOpen) popover.hidePopover();
  opener = trigger;
  popover.dataset['how'] = how;
  fill(waitingContent(trigger));
  opener.setAttribute('aria-expanded', 'true');
  popover.showPopover();
  placeNear(popover, trigger);
  if (how !== 'hover') popover.focus({ preventScroll: true });
  void peekContent(trigger).then((content) => {
    if (opener !== trigger || !popover) return;
    fill(content);
    placeNear(popover, trigger);
  });
}

function createPopover(): HTMLElement {
  const element = document.createElement('div');
  element.className = 'peek no-print';
  element.popover = 'auto';
  element.tabIndex = -1;
  element.setAttribute('role', 'dialog');
  element.setAttribute('aria-labelledby', 'xem-nhanh-ten');
  element.addEventListener('beforetoggle', (event) => {
    if (event.newState === 'closed') afterClosing(element);
  });
  element.addEventListener('keydown', onTab);
  document.addEventListener('pointerover', onPointer);
  document.addEventListener(
    'pointerdown',
    () => {
      pressedOpener = element.dataset['how'] === 'hover' ? undefined : opener;
    },
    { capture: true },
  );
  document.body.append(element);
  return element;
}

function afterClosing(element: HTMLElement): void {
  clearTimeout(leaveTimer);
  const last = opener;
  opener = undefined;
  last?.setAttribute('aria-expanded', 'false');
  // A press elsewhere has chosen its own place; otherwise the reader goes back to the word.
  if (element.contains(document.activeElement)) last?.focus({ preventScroll: true });
}

function fill({ title, body, link }: PeekContent): void {
  const name = document.createElement('p');
  name.className = 'peek-title';
  name.id = 'xem-nhanh-ten';
  name.textContent = title;
  const text = document.createElement('div');
  text.className = 'peek-body prose';
  text.append(...body);
  const foot = document.createElement('p');
  foot.className = 'peek-foot';
  const follow = document.createElement('a');
  follow.href = link.href;
  follow.textContent = link.words;
  const close = document.createElement('button');
  close.type = 'button';
  close.textContent = 'Đóng';
  close.addEventListener('click', () => popover?.hidePopover());
  foot.append(follow, close);
  popover?.replaceChildren(name, text, foot);
}

/** The popover stands last in the document; tabbing out of it leads back to the word instead of to the end of the page. */
function onTab(event: KeyboardEvent): void {
  if (event.key !== 'Tab' || !popover) return;
  const stops = [...popover.querySelectorAll<HTMLElement>(FOCUSABLE)];
  const edge = event.shiftKey ? stops[0] : stops.at(-1);
  const isAtEdge = document.activeElement === edge || (event.shiftKey && document.activeElement === popover);
  if (!isAtEdge) return;
  if (event.shiftKey) event.preventDefault();
  const back = opener;
  popover.hidePopover();
  back?.focus();
}

/** Opened by hovering, it stays while the mouse is on the word or on the popover (WCAG 1.4.13). */
function onPointer({ target }: PointerEvent): void {
  clearTimeout(leaveTimer);
  if (popover?.dataset['how'] !== 'hover' || !popover.matches(':popover-open')) return;
  const isNear =
    target instanceof Node &&
    [popover, opener, opener?.previousElementSibling].some((element) => element?.contains(target));
  if (!isNear) leaveTimer = window.setTimeout(() => popover?.hidePopover(), LEAVE_DELAY);
}
