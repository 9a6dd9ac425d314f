import { canonicalJson } from './canonical-json.ts';

/** What a learner sees of a question and is judged by. */
export interface HashedQuestion {
  readonly stem: string;
  readonly situation?: string | undefined;
  readonly options: readonly { readonly id: string; readonly text: string; readonly correct: boolean }[];
}

/**
 * A short fingerprint of a question. It changes when the stem, the situation, an option's text or the key changes, and
 * not when reasons, sources, line breaks or the order of keys or options do. An answer is kept with the fingerprint of
 * what was asked, so a changed question drops only its own answers.
 *
 * @returns 53 bits as 11 letters and digits; among 1,000 questions the chance of any two being equal is about 1 in 10^10
 */
export function contentHash({ stem, situation, options }: HashedQuestion): string {
  return hashText(
    canonicalJson({
      stem: plain(stem),
      situation: situation === undefined ? undefined : plain(situation),
      options: options
        .map(({ id, text, correct }) => ({ id, text: plain(text), correct }))
        .toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    }),
  );
}

/** A fingerprint of any text: cyrb53 (public domain, bryc), two 32-bit multiplicative mixes joined to 53 bits. */
export function hashText(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  const mixedHigh = mix(high, low);
  const mixedLow = mix(low, high);
  const joined = (mixedLow & 0x1fffff) * 2 ** 32 + (mixedHigh >>> 0);
  return joined.toString(36).padStart(11, '0');
}

function mix(a: number, b: number): number {
  return Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
}

function plain(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}
