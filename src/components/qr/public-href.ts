/**
 * The full address others can use: on the public site when the build knows it, otherwise where the page is open now.
 *
 * @param address path, or a fragment of this page
 */
export function publicHref(address: string): string {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href;
  return new URL(address, canonical ?? window.location.href).href;
}
