const KEY = 'so-tay-34/phim-trinh-chieu';

/** Whether single characters do something while projecting. On unless switched off (WCAG 2.1.4). */
export function areDeckKeysOn(): boolean {
  try {
    return localStorage.getItem(KEY) !== 'tat';
  } catch {
    // Storage is blocked: the keys work as they do for a first visitor.
    return true;
  }
}

/** Remembers the choice in this browser. */
export function setDeckKeys(isOn: boolean): void {
  try {
    if (isOn) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, 'tat');
  } catch {
    // Nothing can be kept; the choice lasts for the page.
  }
}
