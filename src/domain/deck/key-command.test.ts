import { expect, test } from 'vitest';
import { keyCommand } from './key-command.ts';
import type { KeyPress } from './key-command.ts';

const press = (key: string, more: Partial<KeyPress> = {}): KeyPress => ({
  key,
  shiftKey: false,
  hasModifier: false,
  isRepeat: false,
  isInField: false,
  ...more,
});

test.each([
  ['ArrowRight', 'next'],
  ['ArrowDown', 'next'],
  ['PageDown', 'next'],
  [' ', 'next'],
  ['ArrowLeft', 'previous'],
  ['PageUp', 'previous'],
  ['Home', 'first'],
  ['End', 'last'],
  ['.', 'toggle-black'],
  ['b', 'toggle-black'],
  ['B', 'toggle-black'],
  ['w', 'toggle-white'],
  ['F5', 'start'],
  ['Escape', 'leave'],
  ['f', 'toggle-full-screen'],
  ['g', 'jump'],
  ['O', 'overview'],
  ['+', 'larger'],
  ['-', 'smaller'],
  ['t', 'toggle-timer'],
  ['?', 'help'],
])('key "%s" means %s', (key, command) => {
  expect(keyCommand(press(key), true)).toBe(command);
});

test('Shift changes Space and nothing of F5', () => {
  expect(keyCommand(press(' ', { shiftKey: true }), true)).toBe('previous');
  expect(keyCommand(press('F5', { shiftKey: true }), true)).toBe('start');
});

test('keys with Ctrl, Alt or Meta and unknown keys are left to the browser', () => {
  expect(keyCommand(press('f', { hasModifier: true }), true)).toBeUndefined();
  expect(keyCommand(press('F5', { hasModifier: true }), true)).toBeUndefined();
  expect(keyCommand(press('x'), true)).toBeUndefined();
});

test('a key held down is taken once', () => {
  expect(keyCommand(press('PageDown', { isRepeat: true }), true)).toBeNull();
  expect(keyCommand(press('x', { isRepeat: true }), true)).toBeUndefined();
});

test('in a field only the keys of a clicker do something', () => {
  for (const key of ['b', '.', 'w', 'g', '-', '?', ' ', 'ArrowLeft', 'Home', 'End', '7']) {
    expect(keyCommand(press(key, { isInField: true }), true), key).toBeUndefined();
  }
  expect(keyCommand(press('PageDown', { isInField: true }), true)).toBe('next');
  expect(keyCommand(press('F5', { isInField: true }), true)).toBe('start');
  expect(keyCommand(press('Escape', { isInField: true }), true)).toBe('leave-field');
});

test('single characters can be switched off, and nothing else is', () => {
  for (const key of ['b', '.', 'w', 'f', '+', '-', 't', 'o', 'g', 's', '?']) {
    expect(keyCommand(press(key), false), key).toBeUndefined();
  }
  expect(keyCommand(press('PageDown'), false)).toBe('next');
  expect(keyCommand(press('F5'), false)).toBe('start');
  expect(keyCommand(press('Escape'), false)).toBe('leave');
});
