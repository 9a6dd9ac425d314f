/**
 * Pagefind strips marks by Unicode decomposition, and đ has none: "dun day" would never find "đùn đẩy". Inside the
 * index đ is therefore written ḏ (U+1E0F), which decomposes to d and a mark. Nothing with ḏ may reach a reader.
 */

/** Text or HTML as the index stores it. */
export function encodeForIndex(text: string): string {
  return text.replace(/đ/gu, 'ḏ').replace(/Đ/gu, 'Ḏ');
}

/** Text or an address from the index as the reader knows it; percent-encoded letters are mapped back too. */
export function decodeFromIndex(text: string): string {
  return text
    .normalize('NFC')
    .replace(/ḏ/gu, 'đ')
    .replace(/Ḏ/gu, 'Đ')
    .replace(/%E1%B8%8F/giu, '%C4%91')
    .replace(/%E1%B8%8E/giu, '%C4%90');
}
