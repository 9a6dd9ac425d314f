/** A colour in sRGB: red, green, blue, each 0 to 255. */
export type Colour = readonly [number, number, number];

const NAMED: Readonly<Record<string, Colour>> = { white: [255, 255, 255], black: [0, 0, 0] };

/**
 * Reads a colour as the tokens write it: `#rgb`, `#rrggbb`, `white` or `black`.
 *
 * @throws SyntaxError for any other notation
 */
export function parseColour(text: string): Colour {
  const named = NAMED[text];
  if (named) return named;
  const digits = /^#(?<hex>[0-9a-f]{3}|[0-9a-f]{6})$/iu.exec(text)?.groups?.['hex'];
  if (digits === undefined) throw new SyntaxError(`Cannot read colour "${text}": want #rgb or #rrggbb`);
  const full = digits.length === 3 ? digits.replaceAll(/./gu, '$&$&') : digits;
  const at = (start: number) => Number.parseInt(full.slice(start, start + 2), 16);
  return [at(0), at(2), at(4)];
}

/** Mixes two colours in sRGB, as CSS `color-mix(in srgb, first share, second)`; `share` of the first from 0 to 1. */
export function mixColours(first: Colour, second: Colour, share: number): Colour {
  const mix = (a: number, b: number) => a * share + b * (1 - share);
  return [mix(first[0], second[0]), mix(first[1], second[1]), mix(first[2], second[2])];
}

/** Contrast of two colours, 1 to 21, by the formula of WCAG 2.2 (relative luminance, contrast ratio). */
export function contrastRatio(first: Colour, second: Colour): number {
  const lights = [luminance(first), luminance(second)];
  return (Math.max(...lights) + 0.05) / (Math.min(...lights) + 0.05);
}

function luminance([red, green, blue]: Colour): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function linear(channel: number): number {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}
