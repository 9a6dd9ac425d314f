const TRIGGERS = 'a.term, .cite a, .peek-button';
/** Long enough for a mouse to pass over a link on its way (ms). */
const HOVER_DELAY = 300;

/**
 * Makes terms, sources and references of the page open in a popover. Only this much is loaded with the page; the popover
 * itself comes with the first use. Without it, or when it cannot be had, everything stays the link it is.
 */
export function startPeeking(): void {
  const main = document.querySelector('main');
  if (!main) return;
  for (const link of main.querySelectorAll<HTMLAnchorElement>('.prose a.ref'))
    link.after(previewButton(link));
  for (const trigger of main.querySelectorAll(TRIGGERS)) {
    trigger.setAttribute('aria-haspopup', 'dialog');
    trigger.setAttribute('aria-expanded', 'false');
  }
  main.addEventListener('click', (event) => {
    const trigger = triggerOf(event);
    if (!trigger || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    open(trigger, event.detail > 0 ? 'pointer' : 'keyboard');
  });
  main.addEventListener('keydown', (event) => {
    const trigger = triggerOf(event);
    // A button knows the space bar; a link does not.
    if (event.key !== ' ' || !(trigger instanceof HTMLAnchorElement)) return;
    event.preventDefault();
    open(trigger, 'keyboard');
  });
  let timer = 0;
  main.addEventListener('pointerover', (event) => {
    clearTimeout(timer);
    const link = event.target instanceof Element ? event.target.closest('a.ref') : null;
    const button = link?.nextElementSibling;
    if (event.pointerType !== 'mouse' || !(button instanceof HTMLButtonElement)) return;
    timer = window.setTimeout(() => {
      open(button, 'hover');
    }, HOVER_DELAY);
  });
  main.addEventListener('pointerleave', () => {
    clearTimeout(timer);
  });
}

function triggerOf({ target }: Event): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>(TRIGGERS) : null;
}

function open(trigger: HTMLElement, how: 'pointer' | 'keyboard' | 'hover'): void {
  import('./peek-popover.ts').then(
    ({ openPeek }) => {
      openPeek(trigger, how);
    },
    () => {
      // Offline: the link does what it does without script.
      const link = trigger instanceof HTMLAnchorElement ? trigger : trigger.previousElementSibling;
      if (how !== 'hover' && link instanceof HTMLAnchorElement) window.location.assign(link.href);
    },
  );
}

function previewButton(link: HTMLAnchorElement): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'peek-button';
  button.setAttribute('aria-label', `Xem trước: ${link.textContent}`);
  return button;
}
