import { toggleFullScreen } from '#browser/full-screen.ts';
import { reduceDeck } from '#domain/deck/deck-state.ts';
import type { DeckState } from '#domain/deck/deck-state.ts';
import { keyCommand } from '#domain/deck/key-command.ts';
import type { KeyCommand } from '#domain/deck/key-command.ts';

const SCREEN_HASH = /^#man-(\d+)$/u;

/**
 * Shows one screen of the page at a time. The place is kept in the address (`#man-3`), so a reload or a lost window
 * comes back to the same screen.
 */
export class DeckStage extends HTMLElement {
  #screens: readonly HTMLElement[] = [];
  #state: DeckState = { index: 0, count: 1, isBlack: false };

  connectedCallback(): void {
    this.#screens = [...document.querySelectorAll<HTMLElement>('.screen')];
    if (this.#screens.length === 0) return;
    this.#state = { index: this.#startIndex(), count: this.#screens.length, isBlack: false };
    document.documentElement.classList.add('presenting');
    this.hidden = false;
    document.addEventListener('keydown', this.#onKey);
    window.addEventListener('hashchange', this.#onHash);
    for (const button of this.querySelectorAll<HTMLButtonElement>('[data-command]')) {
      button.addEventListener('click', () => {
        this.#run(commandOf(button.dataset['command']));
      });
    }
    this.#show();
  }

  disconnectedCallback(): void {
    document.removeEventListener('keydown', this.#onKey);
    window.removeEventListener('hashchange', this.#onHash);
  }

  /** From `#man-3`, or from the fragment of a part (`#dieu-8`): its first screen. */
  #startIndex(): number {
    const { hash } = window.location;
    const number = SCREEN_HASH.exec(hash)?.[1];
    if (number !== undefined) return Math.min(Math.max(Number(number) - 1, 0), this.#screens.length - 1);
    const part = hash.length > 1 ? decodeURIComponent(hash.slice(1)) : '';
    const index = this.#screens.findIndex((screen) => this.#partOf(screen)?.dataset['part'] === part);
    return Math.max(index, 0);
  }

  readonly #onHash = (): void => {
    this.#state = reduceDeck(this.#state, { type: 'go', index: this.#startIndex() });
    this.#show();
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    // An open dialog has the keys: Esc closes it and does not leave the deck.
    if (document.querySelector('dialog[open]')) return;
    const onButton = event.target instanceof HTMLButtonElement;
    // Space and Enter on a button press that button and nothing else.
    if (onButton && (event.key === ' ' || event.key === 'Enter')) return;
    const hasModifier = event.ctrlKey || event.altKey || event.metaKey;
    const command = keyCommand({ key: event.key, shiftKey: event.shiftKey, hasModifier });
    if (!command) return;
    event.preventDefault();
    this.#run(command);
  };

  #run(command: KeyCommand | undefined): void {
    if (!command) return;
    if (command.type === 'toggle-full-screen') {
      void toggleFullScreen();
      return;
    }
    if (command.type === 'leave') {
      this.#leave();
      return;
    }
    this.#state = reduceDeck(this.#state, command);
    history.replaceState(null, '', `#man-${this.#state.index + 1}`);
    this.#show();
  }

  /** Where the words of the current screen stand for reading: site path and fragment. */
  readingAddress(): string {
    const screen = this.#screens[this.#state.index];
    const part = screen ? this.#partOf(screen)?.dataset['part'] : undefined;
    // In a deck made of several pages each group of screens knows its own.
    const back = screen?.closest<HTMLElement>('[data-back]')?.dataset['back'] ?? this.dataset['back'] ?? '/';
    return back + (part ? `#${part}` : '');
  }

  #leave(): void {
    window.location.assign(this.readingAddress());
  }

  #show(): void {
    const { index, count, isBlack } = this.#state;
    const screen = this.#screens[index];
    const frame = this.querySelector<HTMLElement>('.stage-screen');
    const black = this.querySelector<HTMLElement>('.stage-black');
    if (!screen || !frame || !black) return;
    const copies = [...screen.childNodes].map((node) => node.cloneNode(true));
    frame.replaceChildren(...copies);
    frame.classList.toggle('stage-screen--title', screen.classList.contains('screen--title'));
    const group = screen.closest<HTMLElement>('[data-group]')?.dataset['group'];
    const title = this.#partOf(screen)?.dataset['title'];
    this.#write('.stage-part', [group, title].filter(Boolean).join(' · '));
    this.#write('.stage-count', `${index + 1}/${count}`);
    black.hidden = !isBlack;
  }

  #write(selector: string, text: string): void {
    const element = this.querySelector(selector);
    if (element) element.textContent = text;
  }

  #partOf(screen: HTMLElement): HTMLElement | null {
    return screen.closest<HTMLElement>('[data-part]');
  }
}

function commandOf(name: string | undefined): KeyCommand | undefined {
  switch (name) {
    case 'previous':
    case 'next':
    case 'toggle-full-screen':
    case 'leave':
      return { type: name };
    default:
      return undefined;
  }
}
