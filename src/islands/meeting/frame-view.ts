import { html, nothing } from 'lit-html';
import type { TemplateResult } from 'lit-html';
import { expandPlan } from '#domain/meeting/expand-plan.ts';
import type { Meeting } from '#domain/meeting/meeting-state.ts';
import { timerLeft } from '#domain/meeting/meeting-time.ts';
import { clockWords } from './clock-words.ts';
import type { ShownPage } from './step-pages.ts';

/** What every frame of a deck has alike. */
export interface Notice {
  /** Shown under every screen; a replaced rule must be seen as such in the room too. */
  readonly text: string;
  readonly isSuperseded: boolean;
}

interface Frame {
  readonly meeting: Meeting;
  readonly step: number;
  readonly page: ShownPage;
  /** "5/24", and which screen of a step that has several. */
  readonly count: string;
  readonly notice: Notice;
  readonly now: number;
  readonly controls?: TemplateResult | undefined;
}

/** One screen as the room sees it. */
export function frameView({ meeting, step, page, count, notice, now, controls }: Frame): TemplateResult {
  return html`<div class="frame" data-size=${meeting.size}>
    ${frameHead(partTitle(meeting, step), timerWords(meeting, now))}
    <div class="stage-screen" data-kind=${page.kind} tabindex="-1">${page.content}</div>
    ${frameFoot(notice, count, controls)}
  </div>`;
}

/** An empty frame in which screens are laid out to see whether they fit. */
export function measureView(notice: Notice, controls: TemplateResult): TemplateResult {
  return html`<div class="frame" data-size="0">
    ${frameHead(' ', '')}
    <div class="stage-screen"></div>
    ${frameFoot(notice, '88/88 · 8/8', controls)}
  </div>`;
}

/** The place of a step and of its screen in words. */
export function countWords(meeting: Meeting, step: number, page: number, pages: number): string {
  const place = `${step + 1}/${expandPlan(meeting.plan).length}`;
  return pages > 1 ? `${place} · ${page + 1}/${pages}` : place;
}

function frameHead(part: string, timer: string): TemplateResult {
  return html`<div class="stage-head">
    <p class="stage-part">${part}</p>
    ${timer === '' ? nothing : html`<p class="stage-timer" role="timer" aria-live="off">${timer}</p>`}
  </div>`;
}

function frameFoot(
  { text, isSuperseded }: Notice,
  count: string,
  controls: TemplateResult | undefined,
): TemplateResult {
  return html`<div class="stage-foot">
    <p class="stage-notice" data-superseded=${isSuperseded}>${text}</p>
    <div class="stage-controls"><span class="stage-count">${count}</span>${controls ?? nothing}</div>
  </div>`;
}

function partTitle({ plan }: Meeting, step: number): string {
  const part = expandPlan(plan)[step]?.part;
  return plan.parts.find(({ id }) => id === part)?.title ?? '';
}

function timerWords({ timer }: Meeting, now: number): string {
  if (timer === null) return '';
  const left = timerLeft(timer, now);
  if (left === 0) return 'Hết giờ trao đổi';
  return timer.since === null ? `Tạm dừng ${clockWords(left)}` : `Còn ${clockWords(left)}`;
}
