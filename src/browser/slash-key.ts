const KEY = 'so-tay-34/phim-tim';

/** Whether the single key "/" opens the search. On unless the reader has switched it off (WCAG 2.1.4). */
export function isSlashKeyOn(): boolean {
  try {
    return localStorage.getItem(KEY) !== 'tat';
  } catch {
    // Storage is blocked: the key works as it does for a first visitor.
    return true;
  }
}

/** Remembers the choice in this browser; without storage it lasts for the page only. */
export function setSlashKey(isOn: boolean): void {
  try {
    if (isOn) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, 'tat');
  } catch {
    // Nothing can be kept; the caller's checkbox still shows the choice.
  }
}
