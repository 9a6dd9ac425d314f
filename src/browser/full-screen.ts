/** Enters or leaves full screen. Browsers may refuse; the deck then simply stays in its window. */
export async function toggleFullScreen(): Promise<void> {
  try {
    if (document.fullscreenElement) await document.exitFullscreen();
    else await document.documentElement.requestFullscreen();
  } catch {
    // Refused (for example inside a frame): nothing to undo.
  }
}
