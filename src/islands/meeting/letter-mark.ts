import { html, svg } from 'lit-html';
import type { TemplateResult } from 'lit-html';
import { CARD_MARKS } from '#domain/meeting/card-marks.ts';
import type { Letter } from '#domain/meeting/meeting-plan.ts';

/** A letter with the shape and colour it has on the voting card in the hand. */
export function letterMark(letter: Letter): TemplateResult {
  return html`<b class="letter" data-letter=${letter}
    ><svg viewBox="0 0 24 24" aria-hidden="true">${svg`<path d=${CARD_MARKS[letter].path}></path>`}</svg
    >${letter.toUpperCase()}</b
  >`;
}
