import { expect, test } from 'vitest';
import { healthSentence } from './health-sentence.ts';
import type { StoreHealth } from './progress-store.ts';

const TROUBLES: readonly StoreHealth[] = ['blocked', 'full', 'damaged', 'newer', 'foreign'];

test('healthSentence() is silent when all is well', () => {
  expect(healthSentence('kept')).toBeUndefined();
});

test('healthSentence() tells every trouble in one sentence of its own', () => {
  const sentences = TROUBLES.map(healthSentence);
  expect(new Set(sentences).size).toBe(TROUBLES.length);
  for (const sentence of sentences) {
    expect(sentence).toMatch(/^\p{Lu}[^.!?]+\.$/u);
    expect(sentence?.normalize('NFC')).toBe(sentence);
  }
});

test('healthSentence() says what can be done when answers may go', () => {
  expect(healthSentence('full')).toContain('lưu tiến trình ra tệp');
  expect(healthSentence('newer')).toContain('tải lại trang');
  expect(healthSentence('blocked')).toContain('đóng trang này là mất');
});
