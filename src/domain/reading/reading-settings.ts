/** The choices of the panel "Cách đọc". The first of each list is what a page looks like without any choice. */
export const TEXT_SIZES = ['1', '2', '3', '4'] as const;
export const THEMES = ['auto', 'light', 'dark', 'contrast'] as const;
export const LINE_SPACINGS = ['normal', 'wide'] as const;

/** How a reader wants pages to look. `auto` follows the machine; text size 1 is the size of the design. */
export interface ReadingSettings {
  readonly textSize: (typeof TEXT_SIZES)[number];
  readonly theme: (typeof THEMES)[number];
  readonly lineSpacing: (typeof LINE_SPACINGS)[number];
}

export const defaultReadingSettings: ReadingSettings = {
  textSize: '1',
  theme: 'auto',
  lineSpacing: 'normal',
};

/**
 * What is kept, as a regular expression: `3 dark wide`. A pattern rather than a schema, because the script in the head
 * of every page reads the same text before the first paint and must stay a few bytes long.
 */
export const READING_SETTINGS_PATTERN = `^(${TEXT_SIZES.join('|')}) (${THEMES.join('|')}) (${LINE_SPACINGS.join('|')})$`;

const PATTERN = new RegExp(READING_SETTINGS_PATTERN, 'u');

/** Writes settings the way they are kept. */
export function formatReadingSettings({ textSize, theme, lineSpacing }: ReadingSettings): string {
  return `${textSize} ${theme} ${lineSpacing}`;
}

/** Reads kept text; undefined when it is damaged. Never throws. */
export function parseReadingSettings(text: string): ReadingSettings | undefined {
  return readChoices(PATTERN.exec(text)?.slice(1) ?? []);
}

/** Reads three choices in the order text size, theme, spacing; undefined when one is missing or unknown. */
export function readChoices([first, second, third]: readonly (string | undefined)[]):
  ReadingSettings | undefined {
  const textSize = TEXT_SIZES.find((size) => size === first);
  const theme = THEMES.find((name) => name === second);
  const lineSpacing = LINE_SPACINGS.find((spacing) => spacing === third);
  return textSize && theme && lineSpacing && { textSize, theme, lineSpacing };
}
