import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { contrastRatio, mixColours, parseColour } from '#domain/look/contrast.ts';
import { readThemes } from '#domain/look/read-themes.ts';
import type { NamedTheme } from '#domain/look/read-themes.ts';

const themes = readThemes(readFileSync('src/styles/tokens.css', 'utf8'));

/** Every pair of a text colour and a ground that components use. */
const PAIRS = [
  ...['--text', '--text-muted', '--accent', '--accent-strong', '--bad', '--warn', '--ok'].flatMap((text) =>
    ['--surface', '--surface-raised', '--surface-sunken'].map((ground) => [text, ground] as const),
  ),
  ['--on-accent', '--accent'],
  ['--on-accent', '--accent-strong'],
  ['--surface', '--text'],
  ['--text', '--mark'],
  ...['--text', '--accent'].flatMap((text) =>
    ['--ok-surface', '--warn-surface', '--bad-surface'].map((ground) => [text, ground] as const),
  ),
  ['--ok', '--ok-surface'],
  ['--warn', '--warn-surface'],
  ['--bad', '--bad-surface'],
] as const;

const colour = ({ roles }: NamedTheme, role: string) => parseColour(roles[role] ?? `no role ${role}`);

test('there are light, dark and high contrast, by choice and by the machine', () => {
  expect(themes.map(({ name }) => name)).toEqual([
    'default',
    'prefers-color-scheme: dark :not([data-theme])',
    "[data-theme='dark']",
    'prefers-contrast: more :not([data-theme])',
    "[data-theme='contrast']",
    "[data-theme='light']",
  ]);
});

test.each(themes)('in theme $name every text has a contrast of 7:1', (theme) => {
  const weak = PAIRS.map(([text, ground]) => ({
    pair: `${text} on ${ground}`,
    ratio: contrastRatio(colour(theme, text), colour(theme, ground)),
  })).filter(({ ratio }) => ratio < 7);
  expect(weak).toEqual([]);
});

test.each(themes)('in theme $name key points are readable on their mixed ground', (theme) => {
  const ground = mixColours(colour(theme, '--warn-surface'), colour(theme, '--surface-raised'), 0.45);
  for (const text of ['--text', '--text-muted', '--accent']) {
    expect(contrastRatio(colour(theme, text), ground), text).toBeGreaterThanOrEqual(7);
  }
});

test.each(themes)('in theme $name edges and the focus ring stand out 3:1', (theme) => {
  for (const role of ['--focus', '--line-strong']) {
    for (const ground of ['--surface', '--surface-raised']) {
      expect(
        contrastRatio(colour(theme, role), colour(theme, ground)),
        `${role} on ${ground}`,
      ).toBeGreaterThanOrEqual(3);
    }
  }
});

test('a theme is the same whether the machine or the reader asks for it', () => {
  const roles = (name: string) => themes.find((theme) => theme.name === name)?.roles;
  expect(roles("[data-theme='dark']")).toEqual(roles('prefers-color-scheme: dark :not([data-theme])'));
  expect(roles("[data-theme='contrast']")).toEqual(roles('prefers-contrast: more :not([data-theme])'));
});
