/**
 * The code of a source file. In an Astro file that is the front matter and the `<script>` bodies; everything else is
 * blanked, so that lines and columns stay as they are.
 *
 * @param path decides by its ending how the text is read
 */
export function codeOf(path: string, text: string): string {
  if (!path.endsWith('.astro')) return text;
  let code = '';
  for (const { index, 0: part } of text.matchAll(CODE)) {
    code += blank(text.slice(code.length, index)) + part;
  }
  return code + blank(text.slice(code.length));
}

const CODE = /(?<=^---\n)[\s\S]*?(?=^---$)|(?<=<script\b[^>]*>)[\s\S]*?(?=<\/script>)/gmu;

function blank(text: string): string {
  return text.replace(/[^\n]/gu, (character) => ' '.repeat(character.length));
}
