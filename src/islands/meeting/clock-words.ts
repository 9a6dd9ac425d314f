/**
 * A span as minutes and seconds.
 *
 * @param milliseconds below 0 for what has run over
 */
export function clockWords(milliseconds: number): string {
  const seconds = Math.round(Math.abs(milliseconds) / 1000);
  const words = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
  return milliseconds <= -500 ? `−${words}` : words;
}
