import { html } from 'lit-html';
import type { TemplateResult } from 'lit-html';
import { DISCUSS_SECONDS } from '#domain/meeting/expand-plan.ts';
import type { MeetingStep } from '#domain/meeting/expand-plan.ts';
import type { Meeting } from '#domain/meeting/meeting-state.ts';
import { makeContrastQuestion } from '#domain/practice/contrast-question.ts';
import type { QuizItem } from '#domain/practice/quiz-item.ts';
import { letterMark } from './letter-mark.ts';
import { voteBars } from './vote-bars.ts';

export type SituationMeetingStep = Extract<MeetingStep, { readonly type: 'situation' }>;

interface Words {
  readonly meeting: Meeting;
  readonly item: QuizItem;
  /** The pair that the room's confusion brings, first the one voted on; undefined when there is none. */
  readonly pair?: readonly [QuizItem, QuizItem] | undefined;
}

/** The words of a phase of a situation, as long as they are: they are split into screens afterwards. */
export function situationContent(step: SituationMeetingStep, words: Words): TemplateResult {
  const { item } = words;
  switch (step.phase) {
    case 'read':
      return html`<h3>Tình huống</h3>
        <p>${item.screenText ?? item.situation ?? ''}</p>`;
    case 'options':
      return html`<h3>${item.stem}</h3>
        ${optionList(step, item)}`;
    case 'first-count':
      return html`<h3>${item.stem}</h3>
        ${optionList(step, item)}
        <p class="cue">Mời các đồng chí giơ thẻ, hoặc giơ tay theo từng phương án.</p>`;
    case 'discuss':
      return html`<h3>Trao đổi từng đôi, ${DISCUSS_SECONDS / 60} phút</h3>
        <p>Chi tiết nào khiến đồng chí chọn như vậy?</p>
        <p>Người bên cạnh thấy điều gì mà mình chưa thấy?</p>`;
    case 'second-count':
      return html`<h3>Biểu quyết lần hai</h3>
        ${optionList(step, item)}
        <p class="cue">Mời các đồng chí giơ thẻ lần nữa. Đổi ý hay giữ nguyên đều được.</p>`;
    case 'bars':
      return html`<h3>${step.rounds === 1 ? 'Kết quả biểu quyết' : 'Trước và sau khi trao đổi'}</h3>
        ${voteBars(words.meeting, step)}`;
    case 'answer':
      return answer(item);
    case 'contrast':
      return words.pair ? contrast(words.pair) : html``;
    case 'our-unit':
      return html`<h3>Liên hệ đơn vị ta</h3>
        <p>Ở đơn vị ta có loại việc nào dễ rơi vào cảnh như vậy?</p>
        <p>Làm thế nào để việc ấy rõ người, rõ hạn, rõ thẩm quyền hơn?</p>
        <p class="cue">Nói việc, không nói tên người.</p>`;
  }
}

function optionList(step: SituationMeetingStep, item: QuizItem): TemplateResult {
  return html`<ul class="votes">
    ${step.options.map((letter) => {
      const option = item.options.find(({ id }) => id === letter);
      return option && html`<li>${letterMark(letter)}<span>${option.text}</span></li>`;
    })}
  </ul>`;
}

function answer(item: QuizItem): TemplateResult {
  const keys = item.options.filter(({ correct }) => correct);
  const name = keys.map(({ id }) => id.toUpperCase()).join(', ');
  const [citation] = item.citations;
  return html`<h3>Đáp án: ${name}</h3>
    ${keys.map(({ text }) => html`<p>${text}</p>`)}
    ${(item.clues ?? []).map((clue) => html`<p>Chi tiết quyết định: <mark>${clue}</mark></p>`)}
    ${keys.map(({ reason }) => html`<p>${reason}</p>`)}
    ${
      citation &&
      html`<p>
        Đọc thêm:
        ${citation.name}${citation.notice === undefined ? '' : html` <strong>(${citation.notice})</strong>`}
      </p>`
    }`;
}

/** The other half first: the room already knows this one. */
function contrast([first, second]: readonly [QuizItem, QuizItem]): TemplateResult {
  const question = makeContrastQuestion(
    { situation: first.situation ?? '', clues: first.clues ?? [] },
    { situation: second.situation ?? '', clues: second.clues ?? [] },
  );
  const detail = question?.details.find(({ isKey }) => isKey)?.text ?? first.clues?.[0] ?? '';
  const counterpart = question?.counterpart === '' ? 'Không có chi tiết ấy.' : question?.counterpart;
  return html`<h3>Gần giống, nhưng tên gọi khác</h3>
    <p>${second.screenText ?? second.situation ?? ''}</p>
    <hr class="new-screen" />
    <dl class="halves">
      <div>
        <dt>${first.labelName ?? ''}</dt>
        <dd>${detail}</dd>
      </div>
      <div>
        <dt>${second.labelName ?? ''}</dt>
        <dd>${counterpart ?? second.clues?.[0] ?? ''}</dd>
      </div>
    </dl>`;
}
