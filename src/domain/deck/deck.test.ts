import fc from 'fast-check';
import { expect, test } from 'vitest';
import { reduceDeck } from './deck-state.ts';
import type { DeckCommand, DeckState } from './deck-state.ts';
import { keyCommand } from './key-command.ts';

const at = (index: number, isBlack = false): DeckState => ({ index, count: 3, isBlack });

test.each<[string, DeckState, DeckCommand, DeckState]>([
  ['next moves on', at(0), { type: 'next' }, at(1)],
  ['next stays on the last screen', at(2), { type: 'next' }, at(2)],
  ['previous stays on the first screen', at(0), { type: 'previous' }, at(0)],
  ['last goes to the end', at(0), { type: 'last' }, at(2)],
  ['first goes to the start', at(2), { type: 'first' }, at(0)],
  ['go stays within the deck', at(0), { type: 'go', index: 9 }, at(2)],
  ['black keeps the place', at(1), { type: 'toggle-black' }, at(1, true)],
  ['next after black only lifts it', at(1, true), { type: 'next' }, at(1)],
  ['a second black lifts it', at(1, true), { type: 'toggle-black' }, at(1)],
])('reduceDeck(): %s', (_, state, command, expected) => {
  expect(reduceDeck(state, command)).toEqual(expected);
});

test('reduceDeck() never leaves the deck', () => {
  const commands = fc.array(
    fc.oneof(
      fc
        .constantFrom<DeckCommand['type']>('next', 'previous', 'first', 'last', 'toggle-black')
        .map((type) => ({ type })),
      fc.integer().map((index) => ({ type: 'go', index })),
    ),
  );
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 50 }), commands, (count, list) => {
      let state: DeckState = { index: 0, count, isBlack: false };
      for (const command of list) state = reduceDeck(state, command as DeckCommand);
      expect(state.index).toBeGreaterThanOrEqual(0);
      expect(state.index).toBeLessThan(count);
    }),
  );
});

test.each([
  ['ArrowRight', 'next'],
  ['PageDown', 'next'],
  [' ', 'next'],
  ['ArrowLeft', 'previous'],
  ['PageUp', 'previous'],
  ['Home', 'first'],
  ['End', 'last'],
  ['.', 'toggle-black'],
  ['b', 'toggle-black'],
  ['B', 'toggle-black'],
  ['f', 'toggle-full-screen'],
  ['Escape', 'leave'],
])('key "%s" means %s', (key, type) => {
  expect(keyCommand({ key, shiftKey: false, hasModifier: false })).toEqual({ type });
});

test('keys with Ctrl, Alt or Meta and unknown keys are left to the browser', () => {
  expect(keyCommand({ key: 'f', shiftKey: false, hasModifier: true })).toBeUndefined();
  expect(keyCommand({ key: 'x', shiftKey: false, hasModifier: false })).toBeUndefined();
  expect(keyCommand({ key: ' ', shiftKey: true, hasModifier: false })).toEqual({ type: 'previous' });
});
