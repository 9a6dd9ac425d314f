import { keyCommand } from '#domain/deck/key-command.ts';
import type { Presenter } from './presenter.ts';

/** Lets keyboards and clickers drive a window for as long as it is open. */
export function listenToKeys(presenter: Presenter): void {
  document.addEventListener('keydown', (event) => {
    const { key, shiftKey, target } = event;
    const command = keyCommand(
      {
        key,
        shiftKey,
        hasModifier: event.ctrlKey || event.altKey || event.metaKey,
        isRepeat: event.repeat,
        isInField: isField(target),
      },
      presenter.areKeysOn,
    );
    if (command === undefined) return;
    // An open dialog has the keys, but for F5, which must never load the page anew.
    const isDialogOpen = document.querySelector('dialog[open]') !== null;
    if (isDialogOpen && key !== 'F5') return;
    // Space on a button presses that button and nothing else.
    if (key === ' ' && isPressable(target)) return;
    if (isScrolled(key, target)) return;
    event.preventDefault();
    if (command !== null) presenter.run(command);
  });
}

function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input:not([type="checkbox"]), textarea, select');
}

function isPressable(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('button, summary, a[href], input');
}

/** Arrows scroll long notes that have the focus; the clicker's keys turn the screen even then. */
function isScrolled(key: string, target: EventTarget | null): boolean {
  const keys = ['ArrowUp', 'ArrowDown', 'Home', 'End', ' '];
  return keys.includes(key) && target instanceof HTMLElement && target.matches('.console-notes');
}
