import { html, render } from 'lit-html';
import { expandPlan } from '#domain/meeting/expand-plan.ts';
import type { MeetingStep } from '#domain/meeting/expand-plan.ts';
import type { Meeting } from '#domain/meeting/meeting-state.ts';
import { discussionTitle } from '#domain/kit/discussion-kinds.ts';
import type { DeckPage } from './read-deck.ts';
import type { Questions } from './questions.ts';
import { situationContent } from './situation-content.ts';
import { splitScreen } from './split-screen.ts';

/** Words on one screen, headings apart; a situation is read aloud as a whole and may have more. */
const MOST_WORDS = 40;
const MOST_SITUATION_WORDS = 60;

/** One screen, ready to be put into a frame. */
export interface ShownPage {
  readonly content: DocumentFragment;
  readonly kind: 'title' | 'situation' | 'plain';
}

/** The screens of each step of a meeting, worked out when they are first wanted. */
export class StepPages {
  readonly #deck: DeckPage;
  readonly #questions: Questions;
  readonly #frame: HTMLElement;
  readonly #pages = new Map<string, readonly ShownPage[]>();

  /** @param frame a frame of fixed size, out of sight, with `.stage-screen` in it */
  constructor(deck: DeckPage, questions: Questions, frame: HTMLElement) {
    this.#deck = deck;
    this.#questions = questions;
    this.#frame = frame;
  }

  /** What was measured no longer holds, for example because a font has come. */
  forget(): void {
    this.#pages.clear();
  }

  /** @returns at least one screen; of a step the plan does not have, an empty one */
  of(meeting: Meeting, index: number): readonly ShownPage[] {
    const step = expandPlan(meeting.plan)[index];
    if (!step) return [{ content: document.createDocumentFragment(), kind: 'plain' }];
    const key = [index, meeting.id, meeting.size, this.#stateOf(meeting, step)].join('|');
    const known = this.#pages.get(key) ?? this.#measure(meeting, step);
    this.#pages.set(key, known);
    return known;
  }

  /** Changes whenever what a step says does: a question has come, or hands were counted. */
  #stateOf(meeting: Meeting, step: MeetingStep): string {
    if (step.type !== 'situation') return '';
    const item = this.#questions.get(step);
    if (!item) return 'missing';
    if (step.phase === 'contrast')
      return (
        this.#questions
          .pairFor(meeting, item)
          ?.map(({ id }) => id)
          .join() ?? ''
      );
    return step.phase === 'bars' ? countsOf(meeting, step.item) : 'there';
  }

  #measure(meeting: Meeting, step: MeetingStep): readonly ShownPage[] {
    const screen = this.#frame.querySelector<HTMLElement>('.stage-screen');
    if (!screen) throw new TypeError('Cannot measure: the frame has no screen');
    const kind = this.#kindOf(step);
    this.#frame.dataset['size'] = String(meeting.size);
    screen.dataset['kind'] = kind;
    const words = step.type === 'situation' ? MOST_SITUATION_WORDS : MOST_WORDS;
    return splitScreen(this.#source(meeting, step), { screen, words }).map((content) => ({ content, kind }));
  }

  #kindOf(step: MeetingStep): ShownPage['kind'] {
    if (step.type === 'situation') return 'situation';
    if (step.type === 'pause') return 'title';
    const screen = step.type === 'screen' ? this.#deck.screens.get(step.screen) : undefined;
    return screen?.matches('.screen--title') === true ? 'title' : 'plain';
  }

  #source(meeting: Meeting, step: MeetingStep): ParentNode {
    if (step.type === 'screen') {
      const screen = this.#deck.screens.get(step.screen);
      if (screen) return screen;
    }
    const box = document.createElement('div');
    render(this.#template(meeting, step), box);
    return box;
  }

  #template(meeting: Meeting, step: MeetingStep) {
    switch (step.type) {
      case 'screen':
        return html`<h3>Màn này không còn</h3>
          <p>Bản mới của Sổ tay đã bỏ hoặc đổi màn này. Mời đồng chí sang màn sau.</p>`;
      case 'discussion':
        return html`<h3>${discussionTitle(step.kind)}</h3>
          <p>${step.text}</p>`;
      case 'pause':
        return html`<h3>${meeting.plan.parts.find(({ id }) => id === step.part)?.title ?? ''}</h3>`;
      case 'situation': {
        const item = this.#questions.get(step);
        if (item)
          return situationContent(step, { meeting, item, pair: this.#questions.pairFor(meeting, item) });
        return html`<h3>Chưa có tình huống này</h3>
          <p>
            Máy chưa tải được tình huống ${step.item}. Nối mạng lại là có; các phần khác vẫn chiếu được.
          </p>`;
      }
    }
  }
}

function countsOf({ counts }: Meeting, item: string): string {
  return Object.entries(counts)
    .filter(([key]) => key.startsWith(`${item}/`))
    .map(([key, hands]) => `${key}=${hands}`)
    .sort()
    .join();
}
