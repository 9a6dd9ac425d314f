/** The roles of one theme: custom property to colour, `var()` resolved. */
export type Theme = Readonly<Record<string, string>>;

/** A theme as the stylesheet gives it to a reader: by choice, or because the machine asks for it. */
export interface NamedTheme {
  readonly name: string;
  readonly roles: Theme;
}

const BLOCK = /(?:@media \((?<media>[^)]+)\) \{\s*)?:root(?<choice>[^{]*)\{(?<body>[^}]*)\}/gu;
const PROPERTY = /(?<name>--[\w-]+): (?<value>[^;]+);/gu;

/**
 * Reads every theme of tokens.css: each block of custom properties laid over the first.
 *
 * @param css the stylesheet; comments may stand anywhere
 */
export function readThemes(css: string): readonly NamedTheme[] {
  const blocks = [...css.replaceAll(/\/\*.*?\*\//gsu, '').matchAll(BLOCK)].map(({ groups }) => ({
    name: `${groups?.['media'] ?? ''} ${groups?.['choice'] ?? ''}`.trim(),
    properties: Object.fromEntries(
      [...(groups?.['body'] ?? '').matchAll(PROPERTY)].map((match) => [
        match.groups?.['name'] ?? '',
        match.groups?.['value'] ?? '',
      ]),
    ),
  }));
  const base = blocks[0]?.properties ?? {};
  return blocks.map(({ name, properties }) => ({
    name: name === '' ? 'default' : name,
    roles: resolve({ ...base, ...properties }),
  }));
}

function resolve(properties: Theme): Theme {
  const value = (text: string): string => {
    const name = /^var\((?<name>--[\w-]+)\)$/u.exec(text)?.groups?.['name'];
    const next = name === undefined ? undefined : properties[name];
    return next === undefined ? text : value(next);
  };
  return Object.fromEntries(Object.entries(properties).map(([name, text]) => [name, value(text)]));
}
