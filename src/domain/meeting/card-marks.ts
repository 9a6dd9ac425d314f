import type { Letter } from './meeting-plan.ts';

/** How an option is marked, on the card in the hand and on the screen: a letter is never told by its colour alone. */
export interface CardMark {
  readonly letter: Letter;
  readonly shape: 'circle' | 'square' | 'triangle' | 'diamond' | 'pentagon';
  /** The `d` of an SVG path in a box of `0 0 24 24`, to be filled. */
  readonly path: string;
  /** The role in tokens.css that colours the shape. */
  readonly colour: `--card-${Letter}`;
  /** As one says it in the room. */
  readonly shapeName: string;
  readonly colourName: string;
}

/**
 * The marks by letter. Outlines differ much, so that they are told apart in black and white; the diamond is slim, since a
 * square held askew would be one.
 */
export const CARD_MARKS: Readonly<Record<Letter, CardMark>> = {
  a: {
    letter: 'a',
    shape: 'circle',
    path: 'M12 1.5a10.5 10.5 0 1 0 0 21a10.5 10.5 0 1 0 0-21z',
    colour: '--card-a',
    shapeName: 'hình tròn',
    colourName: 'xanh dương',
  },
  b: {
    letter: 'b',
    shape: 'square',
    path: 'M2.5 2.5h19v19h-19z',
    colour: '--card-b',
    shapeName: 'hình vuông',
    colourName: 'nâu cam',
  },
  c: {
    letter: 'c',
    shape: 'triangle',
    path: 'M12 2l11.5 20H.5z',
    colour: '--card-c',
    shapeName: 'hình tam giác',
    colourName: 'xanh lá',
  },
  d: {
    letter: 'd',
    shape: 'diamond',
    path: 'M12 .5l7.5 11.5l-7.5 11.5l-7.5-11.5z',
    colour: '--card-d',
    shapeName: 'hình thoi',
    colourName: 'tím',
  },
  e: {
    letter: 'e',
    shape: 'pentagon',
    path: 'M12 1.2l11 8l-4.2 12.9H5.2L1 9.2z',
    colour: '--card-e',
    shapeName: 'hình năm cạnh',
    colourName: 'xám đen',
  },
};

/** The letters on a sheet of cards: situations for a room have four options at most. */
export const CARD_LETTERS = ['a', 'b', 'c', 'd'] as const satisfies readonly Letter[];
