import vm from 'node:vm';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EARLY_READING_PLACE } from '../../../src/browser/early-reading-place.ts';
import { EARLY_READING_SETTINGS } from '../../../src/browser/early-reading-settings.ts';
import { EARLY_RETURNING_LEARNER } from '../../../src/browser/early-returning-learner.ts';
import { canonicalJson } from '../../../src/domain/practice/canonical-json.ts';
import { attemptOn, entryFor } from '../../../src/domain/practice/test-attempt.ts';
import { EMPTY_PROGRESS } from '../../../src/domain/progress/progress-schema.ts';
import { readingAttributes } from '../../../src/domain/reading/reading-attributes.ts';
import { formatReadingPlace, parseReadingPlace } from '../../../src/domain/reading/reading-place.ts';
import {
  defaultReadingSettings,
  formatReadingSettings,
  LINE_SPACINGS,
  parseReadingSettings,
  TEXT_SIZES,
  THEMES,
} from '../../../src/domain/reading/reading-settings.ts';

const blocked = {
  getItem(): never {
    throw new Error('The operation is insecure.');
  },
};
const holding = (text: string | null) => ({ getItem: () => text });

describe('the early script of reading settings', () => {
  const run = (localStorage: unknown) => {
    const dataset: Record<string, string> = {};
    vm.runInNewContext(EARLY_READING_SETTINGS, { localStorage, document: { documentElement: { dataset } } });
    return dataset;
  };
  const kept = fc
    .tuple(fc.constantFrom(...TEXT_SIZES), fc.constantFrom(...THEMES), fc.constantFrom(...LINE_SPACINGS))
    .map(([textSize, theme, lineSpacing]) => formatReadingSettings({ textSize, theme, lineSpacing }));

  test('sets the same attributes as the module does later, whatever is kept', () => {
    fc.assert(
      fc.property(fc.oneof(kept, fc.string()), (text) => {
        const expected = readingAttributes(parseReadingSettings(text) ?? defaultReadingSettings);
        const set = Object.entries(expected).filter(([, value]) => value !== undefined);
        expect(run(holding(text))).toEqual(Object.fromEntries(set));
      }),
    );
  });

  test('sets nothing for a newcomer or when storage is blocked, and stays small', () => {
    expect(run(holding(null))).toEqual({});
    expect(run(blocked)).toEqual({});
    expect(EARLY_READING_SETTINGS.length).toBeLessThanOrEqual(400);
  });
});

describe('the early script of the reading place', () => {
  const run = (localStorage: unknown) => {
    const link = { href: 'https://example.org/so-tay/', textContent: '' };
    const parentElement = { hidden: true, querySelector: () => link };
    vm.runInNewContext(EARLY_READING_PLACE, { localStorage, document: { currentScript: { parentElement } } });
    return { link, isHidden: parentElement.hidden };
  };

  test('names the place and links to it under the base of the site', () => {
    const text = formatReadingPlace({
      path: '/van-ban/nghi-dinh-73/#dieu-8',
      title: 'Nghị định 73/2023/NĐ-CP',
      section: 'Điều 8. Khuyến khích',
      readOn: '2026-11-23',
    });
    expect(run(holding(text))).toEqual({
      link: {
        href: 'https://example.org/so-tay/van-ban/nghi-dinh-73/#dieu-8',
        textContent: 'Nghị định 73/2023/NĐ-CP: Điều 8. Khuyến khích',
      },
      isHidden: false,
    });
  });

  test('shows itself exactly when the module can read the place', () => {
    const path = fc.constantFrom('/van-ban/a/', '/van-ban/a/#b', '//a/', 'javascript:a', '/');
    const text = fc.tuple(path, fc.string(), fc.string(), fc.constantFrom('2026-11-23', 'nay'));
    fc.assert(
      fc.property(
        fc.oneof(
          text.map((lines) => lines.join('\n')),
          fc.string(),
        ),
        (kept) => {
          expect(run(holding(kept)).isHidden).toBe(parseReadingPlace(kept) === undefined);
        },
      ),
    );
    expect(run(holding(null)).isHidden).toBe(true);
    expect(run(blocked).isHidden).toBe(true);
  });
});

describe('the early script of the worked examples', () => {
  const isOpen = (localStorage: unknown, sessionStorage: unknown = holding(null)) => {
    const examples = { open: true };
    const document = { currentScript: { closest: () => examples } };
    vm.runInNewContext(EARLY_RETURNING_LEARNER, { localStorage, sessionStorage, document });
    return examples.open;
  };
  const practised = canonicalJson({
    ...EMPTY_PROGRESS,
    attempts: [attemptOn(entryFor('th-001', 'hv05'), 'hv05', 1)],
  });

  test('folds them for whoever has answered, here or in this tab', () => {
    expect(isOpen(holding(practised))).toBe(false);
    expect(isOpen(holding(null), holding(practised))).toBe(false);
  });

  test('leaves them open for a newcomer, also one who has only changed a setting, or when storage is blocked', () => {
    expect(isOpen(holding(null))).toBe(true);
    expect(isOpen(holding(canonicalJson(EMPTY_PROGRESS)))).toBe(true);
    expect(isOpen(blocked)).toBe(true);
  });
});
