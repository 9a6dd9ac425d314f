const NOT_TEXT = new Set(['button', 'checkbox', 'radio', 'range', 'submit']);

/** Whether a key press goes into a text the reader is writing, so that it is no shortcut. */
export function isTyping(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !NOT_TEXT.has(target.type);
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(TEXTAREA|SELECT)$/u.test(target.tagName))
  );
}
