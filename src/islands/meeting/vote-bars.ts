import { html, svg } from 'lit-html';
import type { TemplateResult } from 'lit-html';
import { isCounted, tallyOf, totalOf } from '#domain/meeting/meeting-state.ts';
import type { Meeting, Round } from '#domain/meeting/meeting-state.ts';
import { letterMark } from './letter-mark.ts';
import type { SituationMeetingStep } from './situation-content.ts';

const ROUND_NAMES: Readonly<Record<Round, string>> = { first: 'Trước', second: 'Sau' };

/** Hands for each letter, before and after the talk: bars beside their numbers. A vote nobody counted has none. */
export function voteBars(meeting: Meeting, { item, options }: SituationMeetingStep): TemplateResult {
  const rounds = (['first', 'second'] as const)
    .filter((round) => isCounted(meeting, item, round))
    .map((round) => ({ round, tally: tallyOf(meeting, item, round) }));
  const most = Math.max(1, ...rounds.flatMap(({ tally }) => options.map((letter) => tally[letter])));
  return html`<table class="bars">
    <thead class="visually-hidden">
      <tr>
        <th scope="col">Phương án</th>
        <th scope="col">
          ${rounds.map(({ round, tally }) => `${ROUND_NAMES[round]}: ${totalOf(tally)} phiếu`).join('; ')}
        </th>
      </tr>
    </thead>
    <tbody>
      ${options.map(
        (letter) =>
          html`<tr>
            <th scope="row">${letterMark(letter)}</th>
            <td>
              ${rounds.map(
                ({ round, tally }) =>
                  html`<p class="bar-row" data-round=${round}>
                    ${rounds.length > 1 ? html`<span class="bar-round">${ROUND_NAMES[round]}</span>` : ''}
                    ${bar(tally[letter] / most)}
                    <b class="bar-count">${tally[letter]}</b>
                  </p>`,
              )}
            </td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

/** Drawn as SVG, whose width is no inline style: those the page's policy refuses. */
function bar(share: number): TemplateResult {
  return html`<svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
    ${svg`<rect width=${Math.max(1, 100 * share)} height="10"></rect>`}
  </svg>`;
}
