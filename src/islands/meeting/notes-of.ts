import type { MeetingStep } from '#domain/meeting/expand-plan.ts';
import type { DeckPage } from './read-deck.ts';

const PIECES = '.screen, .situation-steps';

/**
 * What the page says around a screen: everything from it to the next screen of its part, and what opens the part. Copied,
 * so that the page stays as it is.
 */
export function notesOf({ screens, parts }: DeckPage, step: MeetingStep): DocumentFragment {
  const part = parts.get(step.part);
  const piece = pieceOf(step, part, screens);
  // A screen without a part of its own (the title of a deck) has the page's opening words, not the whole page.
  const scope = piece?.closest('[data-part]') ?? part;
  if (!scope || (!piece && step.type !== 'pause')) return document.createDocumentFragment();
  const pieces = [...scope.querySelectorAll(PIECES)];
  const at = piece ? pieces.indexOf(piece) : -1;
  const notes = document.createDocumentFragment();
  const [next] = pieces.slice(at + 1);
  notes.append(between(scope, piece, next));
  // What opens the part stays at hand while it lasts.
  if (piece) notes.append(between(scope, undefined, pieces[0]));
  for (const element of notes.querySelectorAll('[id]')) element.removeAttribute('id');
  for (const element of notes.querySelectorAll('h2, .screen, .situation-steps')) element.remove();
  return notes;
}

function pieceOf(
  step: MeetingStep,
  part: HTMLElement | undefined,
  screens: DeckPage['screens'],
): Element | undefined {
  if (step.type === 'screen') return screens.get(step.screen);
  if (step.type !== 'situation') return undefined;
  return part?.querySelector(`[data-situation="${step.item}"]`) ?? undefined;
}

function between(scope: Element, after: Element | undefined, before: Element | undefined): DocumentFragment {
  const range = document.createRange();
  range.selectNodeContents(scope);
  if (after) range.setStartAfter(after);
  if (before) range.setEndBefore(before);
  return range.cloneContents();
}
