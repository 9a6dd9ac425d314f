import { html, nothing } from 'lit-html';
import type { TemplateResult } from 'lit-html';
import { discussionTitle } from '#domain/kit/discussion-kinds.ts';
import { expandPlan } from '#domain/meeting/expand-plan.ts';
import type { MeetingStep, SituationPhase } from '#domain/meeting/expand-plan.ts';
import { currentStep } from '#domain/meeting/meeting-state.ts';
import type { Meeting } from '#domain/meeting/meeting-state.ts';
import { roundAt } from './console-view.ts';
import { countsView } from './counts-view.ts';
import { KEY_ROWS } from '#domain/deck/key-rows.ts';
import type { DialogName, Presenter } from './presenter.ts';
import type { StageCommand } from './stage-command.ts';

const TITLES: Readonly<Record<DialogName, string>> = {
  overview: 'Mục lục các màn',
  jump: 'Đến màn số',
  counts: 'Nhập số phiếu',
  read: 'Đọc đủ phần này',
  help: 'Việc khác và các phím',
};

const PHASES: Readonly<Record<SituationPhase, string>> = {
  read: 'Tình huống',
  options: 'Các phương án',
  'first-count': 'Biểu quyết lần một',
  discuss: 'Trao đổi từng đôi',
  'second-count': 'Biểu quyết lần hai',
  bars: 'Kết quả',
  answer: 'Đáp án',
  contrast: 'Việc gần giống',
  'our-unit': 'Liên hệ đơn vị ta',
};

/** What the open dialog says. */
export function dialogView(presenter: Presenter, meeting: Meeting, name: DialogName): TemplateResult {
  const close = () => {
    presenter.open(undefined);
  };
  return html`<h2 id="hop-thoai">${TITLES[name]}</h2>
    ${dialogBody(presenter, meeting, name, close)}
    <button type="button" class="close" @click=${close}>Đóng</button>`;
}

function dialogBody(
  presenter: Presenter,
  meeting: Meeting,
  name: DialogName,
  close: () => void,
): TemplateResult | DocumentFragment | typeof nothing {
  const step = currentStep(meeting);
  switch (name) {
    case 'overview':
      return overview(presenter, meeting, close);
    case 'jump':
      return jump(presenter, meeting, close);
    case 'counts': {
      const round = step.type === 'situation' ? roundAt(step.phase) : undefined;
      if (step.type !== 'situation' || !round) return html`<p>Màn này không biểu quyết.</p>`;
      return countsView(meeting, step, round, presenter.act.bind(presenter));
    }
    case 'read':
      return fullText(presenter, step);
    case 'help':
      return help(presenter);
  }
}

function overview(presenter: Presenter, meeting: Meeting, close: () => void): TemplateResult {
  const steps = expandPlan(meeting.plan);
  const outline = presenter.outline();
  return html`<div class="overview">
    ${meeting.plan.parts.map(
      ({ id, title }) =>
        html`<section>
          <h3>${title}</h3>
          <ol>
            ${steps.map((step, at) =>
              step.part !== id || outline.isSkipped(at)
                ? nothing
                : html`<li>
                    <button
                      type="button"
                      aria-current=${at === meeting.place.step ? 'step' : 'false'}
                      @click=${() => {
                        presenter.goTo(at);
                        close();
                      }}
                    >
                      ${at + 1}. ${stepTitle(presenter, step)}
                    </button>
                  </li>`,
            )}
          </ol>
        </section>`,
    )}
  </div>`;
}

function stepTitle(presenter: Presenter, step: MeetingStep): string {
  switch (step.type) {
    case 'screen':
      return presenter.page.screens.get(step.screen)?.querySelector('h2, h3')?.textContent ?? 'Màn đã bỏ';
    case 'discussion':
      return discussionTitle(step.kind);
    case 'pause':
      return 'Màn chờ';
    case 'situation':
      return PHASES[step.phase];
  }
}

function jump(presenter: Presenter, meeting: Meeting, close: () => void): TemplateResult {
  const steps = expandPlan(meeting.plan).length;
  return html`<form
    class="jump"
    @submit=${(event: SubmitEvent) => {
      event.preventDefault();
      const field =
        event.currentTarget instanceof HTMLFormElement && event.currentTarget.querySelector('input');
      if (field) presenter.goTo(Number(field.value) - 1);
      close();
    }}
  >
    <label>
      <span>Từ 1 đến ${steps}</span>
      <input type="number" inputmode="numeric" min="1" max=${steps} step="1" required autofocus />
    </label>
    <button type="submit">Đến màn này</button>
  </form>`;
}

/** The part as the page has it, situation and all: the full text behind the few words of a screen. */
function fullText({ page, questions }: Presenter, step: MeetingStep): TemplateResult | DocumentFragment {
  const item = step.type === 'situation' ? questions.get(step) : undefined;
  if (item) return html`<p>${item.situation ?? item.stem}</p>`;
  const copy = document.createDocumentFragment();
  const screen = step.type === 'screen' ? page.screens.get(step.screen) : undefined;
  const part = screen?.closest('[data-part]') ?? screen ?? page.parts.get(step.part);
  if (part) copy.append(part.cloneNode(true));
  for (const element of copy.querySelectorAll('[id]')) element.removeAttribute('id');
  for (const element of copy.querySelectorAll('.speaker-notes, .situation-steps, [data-part] > h2'))
    element.remove();
  const box = document.createElement('div');
  box.className = 'full-text prose';
  box.tabIndex = 0;
  box.append(copy);
  const fragment = document.createDocumentFragment();
  fragment.append(box);
  return fragment;
}

/** The keys, and for a hand on the mouse the same as buttons. */
function help(presenter: Presenter): TemplateResult {
  const press = (command: StageCommand) => () => {
    presenter.open(undefined);
    presenter.run(command);
  };
  return html`<dl class="keys">
      ${KEY_ROWS.map(
        ([key, use, command]) =>
          html`<div>
            <dt>${key}</dt>
            <dd>
              ${command === undefined ? use : html`<button type="button" @click=${press(command)}>${use}</button>`}
            </dd>
          </div>`,
      )}
      <div>
        <dt>Mã QR</dt>
        <dd><button type="button" @click=${press('code')}>mã QR của trang đọc</button></dd>
      </div>
    </dl>
    <label class="keys-switch">
      <input
        type="checkbox"
        .checked=${presenter.areKeysOn}
        @change=${(event: Event) => {
          if (event.currentTarget instanceof HTMLInputElement) presenter.setKeys(event.currentTarget.checked);
        }}
      />
      <span>Dùng phím một chữ (B, W, O…). Bỏ chọn nếu hay bấm nhầm.</span>
    </label>`;
}
