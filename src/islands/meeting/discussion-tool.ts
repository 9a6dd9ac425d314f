import { html } from 'lit-html';
import type { TemplateResult } from 'lit-html';
import { live } from 'lit-html/directives/live.js';
import type { MeetingAction } from '#domain/meeting/meeting-action.ts';
import { LONGEST_CONCLUSION } from '#domain/meeting/meeting-state.ts';
import type { Meeting } from '#domain/meeting/meeting-state.ts';

/** How many spoke in the current part, and what was concluded: numbers and the secretary's own words, no names. */
export function discussionTool(
  meeting: Meeting,
  part: string,
  act: (action: MeetingAction) => void,
): TemplateResult {
  const spoke = meeting.spoke[part] ?? 0;
  return html`<div class="discussion-tool">
    <div class="spoke">
      <p role="status">Đã phát biểu: <b>${spoke}</b> người</p>
      <button
        type="button"
        aria-label="Bớt một người"
        ?disabled=${spoke === 0}
        @click=${() => {
          act({ type: 'unspoke', part });
        }}
      >
        −
      </button>
      <button
        type="button"
        class="one-more"
        @click=${() => {
          act({ type: 'spoke', part });
        }}
      >
        Thêm một người
      </button>
    </div>
    <label class="conclusion">
      <span>Kết luận của phần này (không ghi tên người)</span>
      <textarea
        rows="3"
        maxlength=${LONGEST_CONCLUSION}
        .value=${live(meeting.conclusions[part] ?? '')}
        @input=${(event: Event) => {
          if (event.currentTarget instanceof HTMLTextAreaElement) {
            act({ type: 'conclude', part, text: event.currentTarget.value });
          }
        }}
      ></textarea>
    </label>
  </div>`;
}
