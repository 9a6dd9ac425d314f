import { html, nothing } from 'lit-html';
import type { TemplateResult } from 'lit-html';
import type { QuizItem } from '#domain/practice/quiz-item.ts';

/** The answer with all reasons, folded: the secretary may look ahead, and may have to mirror this window. */
export function answerNote(item: QuizItem | undefined): TemplateResult | typeof nothing {
  if (!item) return nothing;
  return html`<details class="answer-note">
    <summary>Đáp án và lý do (chỉ người chủ trì xem)</summary>
    ${item.situation === undefined ? nothing : html`<p>${item.situation}</p>`}
    <ul>
      ${item.options.map(
        ({ id, text, correct, reason, temptation }) =>
          html`<li>
            <b>${id.toUpperCase()}${correct ? ', đúng' : ''}.</b> ${text}: ${reason}
            ${temptation === undefined ? nothing : html`<br />Vì sao dễ chọn: ${temptation}`}
          </li>`,
      )}
    </ul>
  </details>`;
}
