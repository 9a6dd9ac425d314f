import { useEffect } from 'react';
import type { RefObject } from 'react';

/**
 * Answers by keyboard: 1–9 mark the option at that place; Enter goes on, that is presses, or before an answer only
 * reaches, the button marked `data-enter`. What Enter already does on a button or a link stays as it is; in a field and
 * under a dialog every key is left alone. A key held down counts once.
 */
export function useAnswerKeys(root: RefObject<HTMLElement | null>, isOn: boolean): void {
  useEffect(() => {
    if (!isOn) return;
    const answer = (event: KeyboardEvent): void => {
      const { key, target, repeat } = event;
      if (event.defaultPrevented || repeat || event.ctrlKey || event.altKey || event.metaKey) return;
      if (!(target instanceof Element) || isTyping(target) || document.querySelector('dialog[open]')) return;
      if (/^[1-9]$/u.test(key)) {
        const option = root.current?.querySelectorAll<HTMLInputElement>('input[type=radio]')[Number(key) - 1];
        if (!option) return;
        event.preventDefault();
        option.focus();
        option.click();
      } else if (key === 'Enter' && !target.closest('button, a, summary')) {
        const button = root.current?.querySelector<HTMLButtonElement>('[data-enter]:not(:disabled)');
        if (!button) return;
        event.preventDefault();
        if (button.dataset['enter'] === 'reach') button.focus();
        else button.click();
      }
    };
    document.addEventListener('keydown', answer);
    return () => {
      document.removeEventListener('keydown', answer);
    };
  }, [root, isOn]);
}

function isTyping(target: Element): boolean {
  return target.matches('input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable]');
}
