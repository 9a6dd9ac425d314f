/** Makes text safe inside an XML element or a quoted attribute; characters XML forbids are dropped. */
export function escapeXml(text: string): string {
  return (
    text
      // XML 1.0 has no way to write these at all.
      .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/gu, '')
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
  );
}
