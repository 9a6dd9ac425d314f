import { html, nothing, render } from 'lit-html';
import type { TemplateResult } from 'lit-html';
import { hideIdlePointer } from '#browser/idle-pointer.ts';
import { keepAwake } from '#browser/wake-lock.ts';
import { currentStep } from '#domain/meeting/meeting-state.ts';
import type { Meeting } from '#domain/meeting/meeting-state.ts';
import { isAudience } from './audience-window.ts';
import { consoleView } from './console-view.ts';
import { dialogView } from './dialog-view.ts';
import { countWords, frameView, measureView } from './frame-view.ts';
import type { Notice } from './frame-view.ts';
import { listenToKeys } from './listen-to-keys.ts';
import { Presenter } from './presenter.ts';
import { readDeck } from './read-deck.ts';
import { stageControls } from './stage-controls.ts';

/**
 * Shows the deck of the page one screen at a time, alone or with a console beside it. The page itself stays as it is:
 * without script it is read from top to bottom.
 */
export class DeckStage extends HTMLElement {
  #presenter: Presenter | undefined;
  #isWaiting = false;
  #lastHash = '';

  connectedCallback(): void {
    const root = document.querySelector<HTMLElement>('.deck-page');
    if (!root || this.#presenter) return;
    void this.#present(root);
  }

  async #present(root: HTMLElement): Promise<void> {
    const page = readDeck(root, slugOf(window.location.pathname));
    if (page.deck.parts.every(({ pieces }) => pieces.length === 0)) return;
    const isOwn = root.querySelector('[data-own-plan]') !== null;
    const ownPlan = isOwn ? (await import('#browser/own-plan-storage.ts')).readOwnPlan() : undefined;
    // Nothing has been put together yet: the page says so, and where it can be.
    if (isOwn && !ownPlan) return;
    for (const title of root.querySelectorAll('[data-plan-title]')) title.textContent = ownPlan?.title ?? '';
    document.documentElement.classList.add('presenting');
    this.hidden = false;
    const presenter = new Presenter({
      page,
      ownPlan,
      role: isAudience() ? 'audience' : isConsole() ? 'console' : 'stage',
      addresses: {
        item: this.dataset['item'] ?? '',
        bank: this.dataset['bank'] ?? '',
        fingerprints: this.dataset['fingerprints'] ?? '',
      },
      measure: this.#measureFrame(),
      onChange: () => {
        this.#wantShown();
      },
      onCode: () => {
        this.dispatchEvent(new CustomEvent('show-code'));
      },
      onLeave: () => {
        window.location.assign(this.readingAddress());
      },
    });
    this.#presenter = presenter;
    listenToKeys(presenter);
    keepAwake();
    hideIdlePointer(this);
    // What was measured with a stand-in font does not hold for the font itself.
    document.fonts.addEventListener('loadingdone', () => {
      presenter.pages.forget();
      this.#wantShown();
    });
    await presenter.start();
  }

  /** Where the words of the current screen stand for reading: site path and fragment. */
  readingAddress(): string {
    const presenter = this.#presenter;
    const home = this.dataset['back'] ?? '/';
    if (!presenter?.meeting) return home;
    const step = currentStep(presenter.meeting);
    const screen = step.type === 'screen' ? presenter.page.screens.get(step.screen) : undefined;
    const part = screen?.closest<HTMLElement>('[data-part]') ?? presenter.page.parts.get(step.part);
    // In a deck made of several pages each group of screens knows its own.
    const back = part?.closest<HTMLElement>('[data-back]')?.dataset['back'] ?? home;
    const anchor = part?.dataset['part'];
    return back + (anchor === undefined ? '' : `#${anchor}`);
  }

  get #notice(): Notice {
    return { text: this.dataset['notice'] ?? '', isSuperseded: this.dataset['superseded'] === 'true' };
  }

  /** Several changes at once are shown once. */
  #wantShown(): void {
    if (this.#isWaiting) return;
    this.#isWaiting = true;
    queueMicrotask(() => {
      this.#isWaiting = false;
      this.#show();
    });
  }

  #show(): void {
    const presenter = this.#presenter;
    const meeting = presenter?.meeting;
    if (!presenter || !meeting) return;
    document.documentElement.dataset['theme'] = meeting.theme === 'dark' ? 'dark' : 'light';
    this.dataset['role'] = presenter.role;
    const dialog = presenter.dialog;
    render(
      html`${
          presenter.role === 'console'
            ? consoleView(presenter, meeting, this.#notice, { minutes: this.dataset['minutes'] ?? '/' })
            : this.#stageView(presenter, meeting)
        }
        <dialog
          class="stage-dialog no-print"
          data-dialog=${dialog ?? nothing}
          aria-labelledby="hop-thoai"
          @cancel=${() => {
            // Said before the browser closes it: a tick of the clock must not open it again in between.
            presenter.open(undefined);
          }}
          @close=${closeUnlessOpen(presenter)}
        >
          ${dialog ? dialogView(presenter, meeting, dialog) : nothing}
        </dialog>`,
      this,
    );
    showDialog(this.querySelector('dialog'), dialog !== undefined);
    this.#writeHash(meeting, presenter);
  }

  #stageView(presenter: Presenter, meeting: Meeting): TemplateResult {
    const { step } = meeting.place;
    const pages = presenter.pages.of(meeting, step);
    const at = presenter.shownPage(meeting);
    const page = pages[at];
    if (!page) return html``;
    const frame = frameView({
      meeting,
      step,
      page: {
        ...page,
        content: presenter.copies.of('stage', page.content, () => document.importNode(page.content, true)),
      },
      count: countWords(meeting, step, at, pages.length),
      notice: this.#notice,
      now: Date.now(),
      controls: presenter.role === 'stage' ? this.#controls(presenter, meeting) : undefined,
    });
    return html`<div class="stage" aria-live="polite">${frame}</div>
      ${
        meeting.cover === 'none'
          ? nothing
          : html`<div class="stage-cover" data-cover=${meeting.cover}>
              <span class="visually-hidden"
                >Màn hình đang tắt để trao đổi. Bấm B hoặc dấu chấm để bật lại.</span
              >
            </div>`
      }`;
  }

  #controls(presenter: Presenter, meeting: Meeting): TemplateResult {
    const step = currentStep(meeting);
    const canCount = step.type === 'situation' && ['first-count', 'second-count'].includes(step.phase);
    return stageControls(presenter.run.bind(presenter), canCount);
  }

  #measureFrame(): HTMLElement {
    const frame = document.createElement('div');
    frame.className = 'measure';
    frame.inert = true;
    frame.setAttribute('aria-hidden', 'true');
    render(
      measureView(
        this.#notice,
        stageControls(() => undefined, true),
      ),
      frame,
    );
    document.body.append(frame);
    const inner = frame.querySelector<HTMLElement>('.frame');
    if (!inner) throw new TypeError('Cannot measure: no frame');
    return inner;
  }

  /** A reload, or a window lost, comes back to the same screen. */
  #writeHash({ place }: Meeting, presenter: Presenter): void {
    const hash = `#man-${place.step + 1}${place.page > 0 ? `.${place.page + 1}` : ''}`;
    if (hash === this.#lastHash || presenter.role === 'audience') return;
    this.#lastHash = hash;
    try {
      history.replaceState(null, '', hash);
    } catch {
      // Too many in a short time: the next one will do.
    }
  }
}

function isConsole(): boolean {
  return new URLSearchParams(window.location.search).has('ban-dieu-khien');
}

function slugOf(path: string): string {
  return path.split('/').findLast((part) => part !== '' && part !== 'index.html') ?? '';
}

/** The browser says late that a dialog was closed: the next one may be open by then. */
function closeUnlessOpen(presenter: Presenter): (event: Event) => void {
  return ({ currentTarget }) => {
    if (currentTarget instanceof HTMLDialogElement && !currentTarget.open) presenter.open(undefined);
  };
}

function showDialog(dialog: HTMLDialogElement | null, isWanted: boolean): void {
  if (isWanted && dialog?.open === false) dialog.showModal();
  else if (!isWanted && dialog?.open === true) dialog.close();
}
