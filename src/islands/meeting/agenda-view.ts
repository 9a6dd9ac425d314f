import { html } from 'lit-html';
import type { TemplateResult } from 'lit-html';
import { currentStep } from '#domain/meeting/meeting-state.ts';
import type { Meeting } from '#domain/meeting/meeting-state.ts';
import { elapsedIn } from '#domain/meeting/meeting-time.ts';
import { clockWords } from './clock-words.ts';

/** The parts with the minutes planned and spent; each leads to its first screen. */
export function agendaView(meeting: Meeting, now: number, goTo: (part: string) => void): TemplateResult {
  const current = currentStep(meeting).part;
  return html`<ol class="agenda">
    ${meeting.plan.parts.map(({ id, title, minutes }) => {
      const spent = elapsedIn(meeting, id, now);
      return html`<li>
        <button
          type="button"
          aria-current=${id === current ? 'step' : 'false'}
          @click=${() => {
            goTo(id);
          }}
        >
          <span>${title}</span>
          ${
            minutes === null && spent === 0
              ? ''
              : html`<small>${clockWords(spent)}${minutes === null ? '' : ` / ${minutes} phút`}</small>`
          }
        </button>
      </li>`;
    })}
  </ol>`;
}
