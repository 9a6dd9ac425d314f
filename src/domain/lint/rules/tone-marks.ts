import { defineRule } from '../rule.ts';

// An open syllable in oa, oe or uy (not after q) with the tone on the second vowel.
const SYLLABLE = /(?<![\p{L}\p{M}])([bcdđghklmnpqrstvx]*)(o[àáảãạ]|o[èéẻẽẹ]|u[ỳýỷỹỵ])(?![\p{L}\p{M}])/giu;

/** Tone marks placed the new way (hoà, thuỷ) where the handbook writes hòa, thủy. */
export const toneMarks = defineRule('tone-marks', function* ({ texts }) {
  for (const { path, text } of texts) {
    for (const [at, line] of text.split('\n').entries()) {
      for (const match of line.matchAll(SYLLABLE)) {
        const [syllable, onset = '', rime = ''] = match;
        if (/q$/iu.test(onset)) continue;
        yield {
          file: path,
          line: at + 1,
          column: match.index + 1,
          message: `Chữ "${syllable}" đặt dấu thanh ở nguyên âm sau.`,
          hint: `Viết "${onset}${toneOnFirstVowel(rime)}".`,
        };
      }
    }
  }
});

function toneOnFirstVowel(rime: string): string {
  // Decomposed, the tone is the last character; it moves behind the first vowel.
  const [first = '', second = '', tone = ''] = rime.normalize('NFD');
  return `${first}${tone}${second}`.normalize('NFC');
}
