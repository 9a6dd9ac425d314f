/**
 * Does something in one window only, however many are open: in the next one as soon as that is closed. Browsers without
 * locks (or on an address without protection) do it in every window.
 *
 * @param name of the thing to be done once
 */
export function inOneWindow(name: string, begin: () => void): void {
  if (!('locks' in navigator)) {
    begin();
    return;
  }
  // The lock is held until the window closes: the promise is never kept.
  void navigator.locks.request(name, () => {
    begin();
    return new Promise<never>(() => undefined);
  });
}
