import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { contrastRatio, parseColour } from '../../../src/domain/look/contrast.ts';
import type { Colour } from '../../../src/domain/look/contrast.ts';
import { readThemes } from '../../../src/domain/look/read-themes.ts';
import { CARD_LETTERS, CARD_MARKS } from '../../../src/domain/meeting/card-marks.ts';
import { letterSchema } from '../../../src/domain/meeting/meeting-plan.ts';

const themes = readThemes(readFileSync('src/styles/tokens.css', 'utf8'));
const marks = Object.values(CARD_MARKS);

/** CIE L*, 0 (black) to 100 (white): what is left of a colour on a black and white printer. */
function lightness(colour: Colour): number {
  const luminance = contrastRatio(colour, [0, 0, 0]) * 0.05 - 0.05;
  return luminance > 216 / 24389 ? 116 * Math.cbrt(luminance) - 16 : (24389 / 27) * luminance;
}

/** How a colour looks without the cones for green: the matrix of Machado, Oliveira and Fernandes (2009). */
function withoutGreenCones([red, green, blue]: Colour): Colour {
  const linear = (channel: number) => (channel / 255) ** 2.2;
  const seen = (ofRed: number, ofGreen: number, ofBlue: number) => {
    const share = ofRed * linear(red) + ofGreen * linear(green) + ofBlue * linear(blue);
    return Math.min(Math.max(share, 0), 1) ** (1 / 2.2) * 255;
  };
  return [
    seen(0.367322, 0.860646, -0.227968),
    seen(0.280085, 0.672501, 0.047413),
    seen(-0.01182, 0.04294, 0.968881),
  ];
}

/** The least distance between any two of the numbers. */
function nearest(numbers: readonly number[]): number {
  const row = numbers.toSorted((a, b) => a - b);
  return Math.min(...row.slice(1).map((number, at) => number - (row[at] ?? 0)));
}

test('every letter has a mark of its own, and no two share anything', () => {
  expect(Object.keys(CARD_MARKS)).toEqual(letterSchema.options);
  for (const field of ['letter', 'shape', 'path', 'colour', 'shapeName', 'colourName'] as const) {
    expect(new Set(marks.map((mark) => mark[field])).size, field).toBe(marks.length);
  }
});

test.each(themes)('in theme $name the marks stand out and differ in grey', ({ name, roles }) => {
  const colours = marks.map(({ colour }) => parseColour(roles[colour] ?? `no role ${colour}`));
  const least = /dark|contrast/u.test(name) ? 7 : 4.5;
  for (const ground of ['--surface', '--surface-raised']) {
    const ratios = colours.map((colour) => contrastRatio(colour, parseColour(roles[ground] ?? '')));
    expect(Math.min(...ratios), ground).toBeGreaterThanOrEqual(ground === '--surface' ? least : 4.5);
  }
  expect(nearest(colours.map(lightness))).toBeGreaterThanOrEqual(7);
});

test('cards on white paper differ in grey, also to the colour-blind', () => {
  const roles = themes.find(({ name }) => name === 'default')?.roles ?? {};
  const colours = CARD_LETTERS.map((letter) => parseColour(roles[CARD_MARKS[letter].colour] ?? ''));
  for (const colour of colours) {
    expect(contrastRatio(colour, [255, 255, 255])).toBeGreaterThanOrEqual(4.5);
  }
  expect(nearest(colours.map(lightness))).toBeGreaterThanOrEqual(9);
  expect(nearest(colours.map(withoutGreenCones).map(lightness))).toBeGreaterThanOrEqual(7);
});
