import type { DeckCommand } from './deck-state.ts';

/** What a key asks for: a move within the deck, or something only the window can do. */
export type KeyCommand = DeckCommand | { readonly type: 'toggle-full-screen' } | { readonly type: 'leave' };

/** The part of a keyboard event that decides. */
export interface KeyPress {
  readonly key: string;
  readonly shiftKey: boolean;
  /** Ctrl, Alt or Meta is held: then the key belongs to the browser. */
  readonly hasModifier: boolean;
}

/**
 * The keys of keyboards and clickers. Clickers send PageDown, PageUp and "." or "b".
 *
 * @returns undefined for a key the deck leaves to the browser
 */
export function keyCommand({ key, shiftKey, hasModifier }: KeyPress): KeyCommand | undefined {
  if (hasModifier) return undefined;
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
    case 'PageDown':
      return { type: 'next' };
    case 'ArrowLeft':
    case 'ArrowUp':
    case 'PageUp':
      return { type: 'previous' };
    case ' ':
      return { type: shiftKey ? 'previous' : 'next' };
    case 'Home':
      return { type: 'first' };
    case 'End':
      return { type: 'last' };
    case '.':
    case 'b':
    case 'B':
      return { type: 'toggle-black' };
    case 'f':
    case 'F':
      return { type: 'toggle-full-screen' };
    case 'Escape':
      return { type: 'leave' };
    default:
      return undefined;
  }
}
