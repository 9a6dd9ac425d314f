const PARAMETER = 'man-hinh';

/** Whether this window was opened for the room. */
export function isAudience(): boolean {
  return new URLSearchParams(window.location.search).has(PARAMETER);
}

/**
 * Opens the window that is dragged to the projector: a window of its own, because the console must stay where the
 * secretary looks.
 *
 * @returns false when the browser would not open it
 */
export function openAudience(): boolean {
  const url = new URL(window.location.href);
  url.searchParams.delete('ban-dieu-khien');
  url.searchParams.set(PARAMETER, 'khan-gia');
  url.hash = '';
  return window.open(url, 'so-tay-34-khan-gia', 'popup,width=1024,height=768') !== null;
}
