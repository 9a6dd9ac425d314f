/**
 * Blanks what is not code, so that a search for code finds no words in comments or texts. Every character keeps its
 * place: the result is as long as the source and has the same lines.
 *
 * @returns the source with comments and the insides of strings, templates and regular expressions as spaces
 */
export function maskCode(source: string): string {
  let masked = '';
  while (masked.length < source.length) {
    const at = masked.length;
    const token = tokenAt(source, at, masked);
    masked += token === undefined ? source.charAt(at) : blank(token);
  }
  return masked;
}

const COMMENT = /\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)/uy;
const TEXT = /(['"])(?:\\[\s\S]|(?!\1)[^\\\n])*(?:\1|(?=\n)|$)|`(?:\\[\s\S]|[^\\`])*(?:`|$)/uy;
const REGEX = /\/(?![/*])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+\//uy;

function tokenAt(source: string, at: number, before: string): string | undefined {
  const match = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    return pattern.exec(source)?.[0];
  };
  switch (source.charAt(at)) {
    case '/':
      return match(COMMENT) ?? (mayStartRegex(before) ? match(REGEX) : undefined);
    case "'":
    case '"':
    case '`':
      return match(TEXT);
    default:
      return undefined;
  }
}

/** After a value a slash divides; anywhere else it opens a regular expression. */
function mayStartRegex(before: string): boolean {
  return /(?:^|[=(,:[!&|?{};>\n]|\breturn)\s*$/u.test(before.slice(-40));
}

/** Keeps quotes and lines, drops what is between; counts in UTF-16 units, as offsets do. */
function blank(token: string): string {
  const spaces = token.replace(/[^\n]/g, ' ');
  return /^['"`]/u.test(token) && token.length > 1
    ? token.charAt(0) + spaces.slice(1, -1) + token.charAt(token.length - 1)
    : spaces;
}
