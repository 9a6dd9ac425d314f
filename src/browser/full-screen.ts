/**
 * Enters or leaves full screen. Browsers may refuse; the deck then simply stays in its window.
 *
 * @param isWanted undefined for the other of the two
 */
export async function toggleFullScreen(isWanted = document.fullscreenElement === null): Promise<void> {
  try {
    if (!isWanted && document.fullscreenElement) await document.exitFullscreen();
    else if (isWanted && !document.fullscreenElement) await document.documentElement.requestFullscreen();
  } catch {
    // Refused (without a press of a key, or inside a frame): nothing to undo.
  }
}
