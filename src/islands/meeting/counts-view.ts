import { html } from 'lit-html';
import type { TemplateResult } from 'lit-html';
import { live } from 'lit-html/directives/live.js';
import type { MeetingAction } from '#domain/meeting/meeting-action.ts';
import type { Letter } from '#domain/meeting/meeting-plan.ts';
import { countKey, MOST_HANDS, tallyOf, totalOf } from '#domain/meeting/meeting-state.ts';
import type { Meeting, Round } from '#domain/meeting/meeting-state.ts';
import type { SituationMeetingStep } from './situation-content.ts';

const TITLES: Readonly<Record<Round, string>> = {
  first: 'Số phiếu lần một',
  second: 'Số phiếu lần hai',
};

/** Fields to type hands in: big keys, what was typed can be undone, nothing but numbers. */
export function countsView(
  meeting: Meeting,
  step: SituationMeetingStep,
  round: Round,
  act: (action: MeetingAction) => void,
): TemplateResult {
  const tally = tallyOf(meeting, step.item, round);
  const handsOf = (letter: Letter) => meeting.counts[countKey(step.item, round, letter)];
  const count = (letter: Letter, hands: number | null, continues = false) => {
    act({ type: 'count', item: step.item, round, letter, hands, continues });
  };
  return html`<fieldset class="counts" data-round=${round}>
    <legend>${TITLES[round]}</legend>
    ${step.options.map((letter) => {
      const hands = handsOf(letter);
      const name = letter.toUpperCase();
      return html`<div class="count">
        <label>
          <span>Thẻ ${name}</span>
          <input
            type="number"
            inputmode="numeric"
            min="0"
            max=${MOST_HANDS}
            step="1"
            autocomplete="off"
            data-letter=${letter}
            .value=${live(hands === undefined ? '' : String(hands))}
            @focus=${markNew}
            @input=${(event: Event) => {
              readField(event, hands, (typed, continues) => {
                count(letter, typed, continues);
              });
            }}
            @keydown=${toNextField}
          />
        </label>
        <button
          type="button"
          aria-label="Bớt một phiếu ${name}"
          ?disabled=${(hands ?? 0) === 0}
          @click=${() => {
            count(letter, (hands ?? 0) - 1);
          }}
        >
          −
        </button>
        <button
          type="button"
          aria-label="Thêm một phiếu ${name}"
          ?disabled=${hands === MOST_HANDS}
          @click=${() => {
            count(letter, (hands ?? 0) + 1);
          }}
        >
          +
        </button>
      </div>`;
    })}
    <p class="count-total" role="status">Tổng: ${totalOf(tally)} phiếu</p>
    <button
      type="button"
      class="undo"
      ?disabled=${meeting.undo.length === 0}
      @click=${() => {
        act({ type: 'undo-count' });
      }}
    >
      Hoàn tác số vừa nhập
    </button>
  </fieldset>`;
}

/**
 * Takes what was typed, at each digit, so that nothing is lost when the next step comes before the field is left. What is
 * no number of hands is put back to what it was.
 */
function readField(
  event: Event,
  before: number | undefined,
  take: (hands: number | null, continues: boolean) => void,
): void {
  const field = event.currentTarget;
  if (!(field instanceof HTMLInputElement)) return;
  const hands = Number(field.value);
  const continues = field.dataset['typing'] === 'on';
  field.dataset['typing'] = 'on';
  if (field.value === '') take(null, continues);
  else if (Number.isInteger(hands) && hands >= 0 && hands <= MOST_HANDS) take(hands, continues);
  else field.value = before === undefined ? '' : String(before);
}

function markNew({ currentTarget }: Event): void {
  if (currentTarget instanceof HTMLElement) delete currentTarget.dataset['typing'];
}

/** Enter goes from field to field, as in a form on paper. */
function toNextField(event: KeyboardEvent): void {
  if (event.key !== 'Enter' || !(event.currentTarget instanceof HTMLElement)) return;
  event.preventDefault();
  const box = event.currentTarget.closest('.counts');
  const fields = [...(box?.querySelectorAll<HTMLElement>('input, .undo') ?? [])];
  fields[fields.indexOf(event.currentTarget) + 1]?.focus();
}
