import { discussionKindSchema, letterSchema } from '#domain/meeting/meeting-plan.ts';
import type { DiscussionKind } from '#domain/meeting/meeting-plan.ts';
import type { Deck, DeckPart, DeckPiece } from '#domain/meeting/plan-of-deck.ts';

/** A deck page: what it holds as data, and where the words of each screen stand in the page. */
export interface DeckPage {
  readonly deck: Deck;
  /** By the key of the screen. */
  readonly screens: ReadonlyMap<string, HTMLElement>;
  /** The element of a part, by the id of the part. */
  readonly parts: ReadonlyMap<string, HTMLElement>;
  /** What a kit asks for the beginning of next month's meeting. */
  readonly homework: string | undefined;
}

/** The part of screens that stand before any part, such as the title. */
const COVER = 'bia';

const PIECES = '.screen, .situation-steps';

/**
 * Reads the deck out of its page, so that the page without script and the presentation have one source.
 *
 * @param slug of the deck
 */
export function readDeck(root: HTMLElement, slug: string): DeckPage {
  const screens = new Map<string, HTMLElement>();
  const elements = new Map<string, HTMLElement>([[COVER, root]]);
  const parts: (DeckPart & { pieces: DeckPiece[] })[] = [
    { id: COVER, title: titleOf(root), minutes: new Map(), pieces: [] },
  ];
  for (const element of root.querySelectorAll<HTMLElement>(`[data-part], ${PIECES}`)) {
    if (element.dataset['part'] !== undefined) {
      const id = freeId(element.dataset['part'], elements);
      elements.set(id, element);
      parts.push({ id, title: partTitle(element), minutes: minutesOf(element), pieces: [] });
    }
    if (!element.matches(PIECES)) continue;
    const part = parts.find(({ id }) => elements.get(id) === (element.closest('[data-part]') ?? root));
    if (!part) continue;
    const piece = pieceOf(element, `${part.id}/${part.pieces.length + 1}`);
    if (!piece) continue;
    part.pieces.push(piece);
    if (piece.type === 'screen') screens.set(piece.screen, element);
  }
  const lengths = [...new Set(parts.flatMap(({ minutes }) => [...minutes.keys()]))].sort((a, b) => a - b);
  return {
    deck: { slug, title: titleOf(root), lengths, parts: lengths.length > 0 ? withoutCover(parts) : parts },
    screens,
    parts: elements,
    homework: root.querySelector<HTMLElement>('[data-homework]')?.dataset['homework'],
  };
}

/** What kind of discussion a screen asks for, if any. */
export function discussionOf(screen: HTMLElement): DiscussionKind | undefined {
  return discussionKindSchema.safeParse(screen.dataset['discussion']).data;
}

/** An agenda has no minutes for a cover: its screens open the first part. */
function withoutCover(parts: readonly DeckPart[]): readonly DeckPart[] {
  const [cover, first, ...rest] = parts;
  if (!cover || !first) return parts;
  return [{ ...first, pieces: [...cover.pieces, ...first.pieces] }, ...rest];
}

function pieceOf(element: HTMLElement, key: string): DeckPiece | undefined {
  const lengths = element.dataset['lengths']?.split(' ').map(Number);
  const when = lengths === undefined ? {} : { lengths };
  if (element.matches('.screen')) return { type: 'screen', screen: key, ...when };
  const { situation: item, hash, options, rounds } = element.dataset;
  if (item === undefined || hash === undefined || options === undefined) return undefined;
  return {
    type: 'situation',
    item,
    hash,
    options: letterSchema.options.filter((letter) => options.includes(letter)),
    ...(rounds === '1' ? { rounds: 1 } : {}),
    ...when,
  };
}

function minutesOf({ dataset }: HTMLElement): ReadonlyMap<number, number> {
  return new Map(
    Object.entries(dataset).flatMap(([name, value]) => {
      const length = /^minutes(\d+)$/u.exec(name)?.[1];
      return length === undefined ? [] : [[Number(length), Number(value)]];
    }),
  );
}

/** In a deck made of several pages the same part stands more than once. */
function freeId(wanted: string, taken: ReadonlyMap<string, unknown>): string {
  let id = wanted;
  for (let number = 2; taken.has(id); number++) id = `${wanted}-${number}`;
  return id;
}

function partTitle(part: HTMLElement): string {
  const group = part.closest<HTMLElement>('[data-group]')?.dataset['group'];
  return [group, part.dataset['title']].filter(Boolean).join(' · ');
}

function titleOf(root: HTMLElement): string {
  return root.querySelector('h1')?.textContent.trim() ?? document.title;
}
