/** Our files nest no deeper than half of this; deeper ones are made to break a reader. */
const DEEPEST_NESTING = 16;

/**
 * Reads JSON from a file somebody chose. Never throws.
 *
 * @returns undefined when it is no JSON, or nested too deep to be looked into
 */
export function readJson(text: string): unknown {
  if (isTooDeep(text)) return undefined;
  try {
    return JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch {
    // Not JSON: the caller says so.
    return undefined;
  }
}

/** Counts brackets outside of strings before anything is parsed. */
function isTooDeep(text: string): boolean {
  let depth = 0;
  let isInString = false;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at];
    if (isInString) {
      if (letter === '\\') at += 1;
      else if (letter === '"') isInString = false;
    } else if (letter === '"') isInString = true;
    else if (letter === '[' || letter === '{') depth += 1;
    else if (letter === ']' || letter === '}') depth -= 1;
    if (depth > DEEPEST_NESTING) return true;
  }
  return false;
}
