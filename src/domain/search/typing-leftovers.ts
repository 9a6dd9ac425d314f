const TELEX_TONES = new Map([
  ['s', '1'],
  ['f', '2'],
  ['r', '3'],
  ['x', '4'],
  ['j', '5'],
]);

/**
 * Reads Telex or VNI keys that were typed while the Vietnamese keyboard was off: "ddaayr", "d9a6y3" → `đẩy`.
 *
 * @param exact key of the typed word as `toneKey` gives it, marks typed already included
 * @returns the key of the word meant, or undefined when the letters are no such leftovers
 */
export function readTypingLeftovers(exact: string): string | undefined {
  const letters: string[] = [];
  let tone = '';
  let changed = false;
  for (const key of exact) {
    const telexTone = TELEX_TONES.get(key);
    const vowelSeen = letters.some(isVowel);
    if (telexTone !== undefined && vowelSeen) tone = telexTone;
    else if (/[1-5]/u.test(key) && vowelSeen) tone = key;
    else if (!addMark(letters, key)) {
      letters.push(key);
      continue;
    }
    changed = true;
  }
  const word = letters.join('');
  return changed && /^\p{L}+$/u.test(word) ? word + tone : undefined;
}

/** Applies a key that changes an earlier letter; false when it is a letter of its own. */
function addMark(letters: string[], key: string): boolean {
  switch (key) {
    case 'd':
    case '9':
      return replaceLast(letters, { d: 'đ' });
    case 'a':
      return replaceLast(letters, { a: 'â' });
    case 'e':
      return replaceLast(letters, { e: 'ê' });
    case 'o':
      return replaceLast(letters, { o: 'ô' });
    case '6':
      return replaceLast(letters, { a: 'â', e: 'ê', o: 'ô' });
    case '8':
      return replaceLast(letters, { a: 'ă' });
    case '7':
      return addHorn(letters, { o: 'ơ', u: 'ư' });
    case 'w':
      return addHorn(letters, { a: 'ă', o: 'ơ', u: 'ư' });
    default:
      return false;
  }
}

function addHorn(letters: string[], map: Readonly<Record<string, string>>): boolean {
  const pair = letters.join('').search(/u[oơ]/u);
  if (pair < 0) return replaceLast(letters, map);
  letters.splice(pair, 2, 'ư', 'ơ');
  return true;
}

function replaceLast(letters: string[], map: Readonly<Record<string, string>>): boolean {
  const at = letters.findLastIndex((letter) => letter in map);
  const marked = map[letters[at] ?? ''];
  if (marked === undefined) return false;
  letters[at] = marked;
  return true;
}

function isVowel(letter: string): boolean {
  return /[aăâeêioôơuưy]/u.test(letter);
}
