/** Where a presentation stands. */
export interface DeckState {
  /** Current screen, from 0. */
  readonly index: number;
  /** Number of screens, at least 1. */
  readonly count: number;
  /** A black screen while the room talks. */
  readonly isBlack: boolean;
}

export type DeckCommand =
  | { readonly type: 'next' | 'previous' | 'first' | 'last' | 'toggle-black' }
  | { readonly type: 'go'; readonly index: number };

/**
 * The next state of a presentation. Moving lifts the black screen; going past either end stays at the end.
 */
export function reduceDeck(state: DeckState, command: DeckCommand): DeckState {
  switch (command.type) {
    case 'next':
      // The first press after a pause only brings the screen back, as with every clicker people know.
      return state.isBlack ? { ...state, isBlack: false } : moveTo(state, state.index + 1);
    case 'previous':
      return state.isBlack ? { ...state, isBlack: false } : moveTo(state, state.index - 1);
    case 'first':
      return moveTo(state, 0);
    case 'last':
      return moveTo(state, state.count - 1);
    case 'go':
      return moveTo(state, command.index);
    case 'toggle-black':
      return { ...state, isBlack: !state.isBlack };
  }
}

function moveTo(state: DeckState, index: number): DeckState {
  return { ...state, isBlack: false, index: Math.min(Math.max(index, 0), state.count - 1) };
}
