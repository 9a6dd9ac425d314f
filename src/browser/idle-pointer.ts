/** How long the pointer stays after it was moved, in milliseconds. */
const STAYS = 3000;

/** Hides the pointer over an element while it is not moved: a pointer left on the screen draws every eye. */
export function hideIdlePointer(element: HTMLElement): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  document.addEventListener('pointermove', () => {
    element.classList.remove('no-pointer');
    clearTimeout(timer);
    timer = setTimeout(() => {
      element.classList.add('no-pointer');
    }, STAYS);
  });
}
