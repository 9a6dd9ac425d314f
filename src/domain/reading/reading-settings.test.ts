import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  defaultReadingSettings,
  formatReadingSettings,
  LINE_SPACINGS,
  parseReadingSettings,
  TEXT_SIZES,
  THEMES,
} from './reading-settings.ts';

const settings = fc.record({
  textSize: fc.constantFrom(...TEXT_SIZES),
  theme: fc.constantFrom(...THEMES),
  lineSpacing: fc.constantFrom(...LINE_SPACINGS),
});

test('what is kept is read back', () => {
  fc.assert(
    fc.property(settings, (chosen) => {
      expect(parseReadingSettings(formatReadingSettings(chosen))).toEqual(chosen);
    }),
  );
});

test('the first of each list is the default', () => {
  expect(defaultReadingSettings).toEqual({
    textSize: TEXT_SIZES[0],
    theme: THEMES[0],
    lineSpacing: LINE_SPACINGS[0],
  });
});

test.each(['', '5 dark wide', '2 purple wide', '2 dark', '2 dark wide ', '{"textSize":2}', '2 dark wide\n'])(
  'parseReadingSettings() refuses "%s"',
  (text) => {
    expect(parseReadingSettings(text)).toBeUndefined();
  },
);

test('damaged text is refused or read as valid settings, never thrown on', () => {
  const damaged = fc
    .tuple(settings, fc.nat(20), fc.string({ maxLength: 3 }))
    .map(([chosen, place, noise]) => {
      const text = formatReadingSettings(chosen);
      return text.slice(0, place) + noise + text.slice(place + noise.length);
    });
  fc.assert(
    fc.property(fc.oneof(fc.string(), damaged), (text) => {
      const parsed = parseReadingSettings(text);
      if (parsed) expect(formatReadingSettings(parsed)).toBe(text);
    }),
  );
});
