const KEY = 'so-tay-34/phim-tra-loi';

/** Whether 1–5 and Enter answer. On unless the reader has switched them off (WCAG 2.1.4). */
export function areAnswerKeysOn(): boolean {
  try {
    return localStorage.getItem(KEY) !== 'tat';
  } catch {
    // Storage is blocked: the keys work as they do for a first visitor.
    return true;
  }
}

/** Remembers the choice in this browser; without storage it lasts for the page only. */
export function setAnswerKeys(isOn: boolean): void {
  try {
    if (isOn) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, 'tat');
  } catch {
    // Nothing can be kept; the caller's checkbox still shows the choice.
  }
}
