import { html, nothing } from 'lit-html';
import type { TemplateResult } from 'lit-html';
import { keyed } from 'lit-html/directives/keyed.js';
import type { KeyCommand } from '#domain/deck/key-command.ts';
import { expandPlan } from '#domain/meeting/expand-plan.ts';
import type { MeetingStep } from '#domain/meeting/expand-plan.ts';
import { currentStep } from '#domain/meeting/meeting-state.ts';
import type { Meeting, Place, Round } from '#domain/meeting/meeting-state.ts';
import { elapsedInAll, leftIn } from '#domain/meeting/meeting-time.ts';
import { nextPlace } from '#domain/meeting/neighbour-place.ts';
import { agendaView } from './agenda-view.ts';
import { answerNote } from './answer-note.ts';
import { clockWords } from './clock-words.ts';
import { consoleNotices } from './console-notices.ts';
import { countsView } from './counts-view.ts';
import { discussionTool } from './discussion-tool.ts';
import { countWords, frameView } from './frame-view.ts';
import type { Notice } from './frame-view.ts';
import { notesOf } from './notes-of.ts';
import type { Presenter } from './presenter.ts';

interface Addresses {
  readonly minutes: string;
}

/** The window before the secretary: what the room sees and will see, notes, times, counts. */
export function consoleView(
  presenter: Presenter,
  meeting: Meeting,
  notice: Notice,
  addresses: Addresses,
): TemplateResult {
  const now = Date.now();
  const step = currentStep(meeting);
  const act = presenter.act.bind(presenter);
  return html`<div class="console">
    <header class="console-head">
      <h1>${meeting.plan.title}</h1>
      ${clock(presenter, meeting, now)}
    </header>
    ${consoleNotices(presenter, meeting, addresses)} ${screens(presenter, meeting, notice)}
    <section class="console-tool" aria-label="Ghi trong phòng họp">${tool(meeting, step, act)}</section>
    <section class="console-notes" aria-label="Ghi chú của người chủ trì" tabindex="0">
      <h2>Ghi chú</h2>
      ${step.type === 'situation' ? keyed(step.item, answerNote(presenter.questions.get(step))) : nothing}
      ${homework(presenter, meeting)}
      ${presenter.copies.of('notes', `${meeting.id}/${meeting.place.step}`, () => notesOf(presenter.page, step))}
    </section>
    <nav class="console-agenda" aria-label="Chương trình">
      <h2>Chương trình</h2>
      ${agendaView(meeting, now, (part) => {
        act({ type: 'go-part', part });
      })}
    </nav>
    <div class="console-controls">${controls(presenter, meeting)}</div>
  </div>`;
}

/** Read out at the end, and answered at the beginning of the next meeting. */
function homework({ page }: Presenter, meeting: Meeting): TemplateResult | typeof nothing {
  const isLast = currentStep(meeting).part === meeting.plan.parts.at(-1)?.id;
  if (!isLast || page.homework === undefined) return nothing;
  return html`<p><b>Câu hỏi mở đầu kỳ sau:</b> ${page.homework}</p>`;
}

function clock(presenter: Presenter, meeting: Meeting, now: number): TemplateResult {
  const { minutes } = meeting.plan;
  const left = leftIn(meeting, currentStep(meeting).part, now);
  const isRunning = meeting.runningSince !== null;
  return html`<div class="console-clock">
    ${
      left === undefined
        ? nothing
        : html`<p data-over=${left < 0}>Phần này còn <b>${clockWords(left)}</b></p>`
    }
    <p>
      Cả buổi <b>${clockWords(elapsedInAll(meeting, now))}</b>${minutes === null ? '' : ` / ${minutes} phút`}
    </p>
    <button
      type="button"
      @click=${() => {
        presenter.act({ type: isRunning ? 'pause' : 'start' });
      }}
    >
      ${isRunning ? 'Dừng đồng hồ' : meeting.beganAt === null ? 'Bắt đầu tính giờ' : 'Chạy tiếp đồng hồ'}
    </button>
  </div>`;
}

function screens(presenter: Presenter, meeting: Meeting, notice: Notice): TemplateResult {
  const outline = presenter.outline();
  const page = presenter.shownPage(meeting);
  const next = nextPlace({ step: meeting.place.step, page }, outline);
  const isLast = next.step === meeting.place.step && next.page === page;
  const cover = { none: 'Đang chiếu', black: 'Đang tắt màn hình (đen)', white: 'Đang tắt màn hình (trắng)' };
  return html`<section aria-label="Màn đang chiếu" class="console-now">
      <h2>${cover[meeting.cover]}</h2>
      <div class="preview" data-cover=${meeting.cover}>
        ${preview(presenter, meeting, { step: meeting.place.step, page }, notice)}
      </div>
    </section>
    <section aria-label="Màn kế tiếp" class="console-next">
      <h2>${isLast ? 'Đây là màn cuối' : 'Kế tiếp'}</h2>
      ${isLast ? nothing : html`<div class="preview">${preview(presenter, meeting, next, notice)}</div>`}
    </section>`;
}

/** @param slot which of the two previews */
function preview(
  presenter: Presenter,
  meeting: Meeting,
  { step, page }: Place,
  notice: Notice,
  slot = step === meeting.place.step && page === presenter.shownPage(meeting) ? 'now' : 'next',
): TemplateResult | typeof nothing {
  const pages = presenter.pages.of(meeting, step);
  const shown = pages[page];
  if (!shown) return nothing;
  const count = countWords(meeting, step, page, pages.length);
  const content = presenter.copies.of(slot, shown.content, () => document.importNode(shown.content, true));
  return frameView({ meeting, step, page: { ...shown, content }, count, notice, now: Date.now() });
}

function tool(meeting: Meeting, step: MeetingStep, act: Presenter['act']): TemplateResult {
  const round = step.type === 'situation' ? roundAt(step.phase) : undefined;
  return step.type === 'situation' && round
    ? countsView(meeting, step, round, act)
    : discussionTool(meeting, step.part, act);
}

/** Which vote is counted at a phase: hands may still be counted while the next thing is on the screen. */
export function roundAt(phase: string): Round | undefined {
  if (['options', 'first-count'].includes(phase)) return 'first';
  return ['second-count'].includes(phase) ? 'second' : undefined;
}

function controls(presenter: Presenter, meeting: Meeting): TemplateResult {
  const button = (command: KeyCommand, words: string, key: string, isOn?: boolean) =>
    html`<button
      type="button"
      data-command=${command}
      aria-pressed=${isOn ?? nothing}
      title="Phím ${key}"
      @click=${() => {
        presenter.run(command);
      }}
    >
      ${words}
    </button>`;
  const steps = expandPlan(meeting.plan).length;
  return html`${button('previous', '← Lùi', 'PageUp')} ${button('next', 'Tiếp →', 'PageDown')}
    <span class="console-place">${meeting.place.step + 1}/${steps}</span>
    ${button('toggle-black', 'Màn đen', 'B hoặc dấu chấm', meeting.cover === 'black')}
    ${button('toggle-white', 'Màn trắng', 'W', meeting.cover === 'white')}
    ${button('toggle-timer', 'Đồng hồ', 'T', meeting.timer !== null)} ${button('smaller', 'Chữ −', '−')}
    ${button('larger', 'Chữ +', '+')}
    ${button('toggle-theme', meeting.theme === 'bright' ? 'Phòng tối' : 'Phòng sáng', 'P')}
    ${button('overview', 'Mục lục', 'O')} ${button('read', 'Đọc đủ', 'D')} ${button('help', 'Phím', '?')}
    ${button('console', 'Một cửa sổ', 'S')}`;
}
