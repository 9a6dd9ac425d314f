import type { MeetingPlan, PlanStep, SituationStep } from './meeting-plan.ts';

/** One thing a deck page holds, in the order of the page. */
export type DeckPiece = (Extract<PlanStep, { type: 'screen' }> | SituationStep) & {
  /** Lengths of a kit it is for, in minutes; undefined for all. */
  readonly lengths?: readonly number[];
};

export interface DeckPart {
  readonly id: string;
  readonly title: string;
  /** Minutes by the length of the session; a length the part is left out of is absent. */
  readonly minutes: ReadonlyMap<number, number>;
  readonly pieces: readonly DeckPiece[];
}

/** A deck page as data. */
export interface Deck {
  readonly slug: string;
  readonly title: string;
  /** Lengths of a kit in minutes, the shortest first; empty for a deck without an agenda. */
  readonly lengths: readonly number[];
  readonly parts: readonly DeckPart[];
}

/**
 * The plan of a session of a kit, or of going through a deck.
 *
 * @param length minutes, one of the deck's lengths; null for a deck that has none
 * @returns undefined when the page holds nothing to show
 */
export function planOfDeck(deck: Deck, length: number | null): MeetingPlan | undefined {
  const parts = deck.parts.flatMap(({ id, title, minutes, pieces }) => {
    const planned = length === null ? null : minutes.get(length);
    if (planned === undefined) return [];
    const steps = pieces.filter(({ lengths }) => isFor(lengths, length)).map(withoutLengths);
    if (steps.length === 0 && length === null) return [];
    // A part of a meeting that shows nothing, such as work in groups, still has its time and its name on the screen.
    return [
      { id, title, minutes: planned, steps: steps.length === 0 ? [{ type: 'pause' as const }] : steps },
    ];
  });
  return parts.length === 0 ? undefined : { kit: deck.slug, title: deck.title, minutes: length, parts };
}

function isFor(lengths: readonly number[] | undefined, length: number | null): boolean {
  return lengths === undefined || length === null || lengths.includes(length);
}

function withoutLengths(piece: DeckPiece): PlanStep {
  return piece.type === 'screen'
    ? { type: 'screen', screen: piece.screen }
    : {
        type: 'situation',
        item: piece.item,
        hash: piece.hash,
        options: piece.options,
        ...(piece.rounds === undefined ? {} : { rounds: piece.rounds }),
      };
}
