/**
 * Keeps the screen awake while the page is seen. Browsers let go of it whenever the page is hidden, so it is asked for
 * again; a browser that knows no such thing, or refuses on a low battery, changes nothing.
 */
export function keepAwake(): void {
  if (!('wakeLock' in navigator)) return;
  const ask = () => {
    if (document.visibilityState !== 'visible') return;
    navigator.wakeLock.request('screen').catch(() => {
      // Refused: the machine's own settings decide, as without this page.
    });
  };
  document.addEventListener('visibilitychange', ask);
  ask();
}
