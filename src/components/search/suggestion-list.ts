import { href } from '#components/href.ts';
import { loadSuggestions } from '#browser/suggestion-client.ts';
import { suggest } from '#domain/search/suggest.ts';
import type { Suggestion } from '#domain/search/suggestion.ts';
import { make, makeLink, makeList } from './make-element.ts';

/**
 * Names that complete what is being typed. They are ordinary links in the order of the page, so every key, screen
 * reader and pointer treats them as such; nothing is covered and nothing happens unasked.
 */
export class SuggestionList {
  readonly element = make('div', 'suggestions');
  readonly #said = make('p', 'visually-hidden');
  readonly #list = makeList('ul', 'suggestion-list', []);
  #turn = 0;

  constructor() {
    this.#said.setAttribute('aria-live', 'polite');
    this.#list.setAttribute('aria-label', 'Gợi ý');
    this.element.append(this.#said, this.#list);
    this.hide();
  }

  get isOpen(): boolean {
    return !this.#list.hidden;
  }

  /** Links in their order; none while closed. */
  get links(): readonly HTMLElement[] {
    return this.isOpen ? [...this.#list.querySelectorAll('a')] : [];
  }

  async show(query: string): Promise<void> {
    const turn = (this.#turn += 1);
    const entries = await loadSuggestions(href('/'));
    // Closed, or asked anew, while the names were on their way.
    if (turn === this.#turn) this.#render(suggest(query, entries));
  }

  hide(): void {
    this.#turn += 1;
    this.#render([]);
  }

  #render(found: readonly Suggestion[]): void {
    const said = found.length === 0 ? '' : `${found.length} gợi ý; phím mũi tên xuống để đến.`;
    if (this.#said.textContent !== said) this.#said.textContent = said;
    this.#list.hidden = found.length === 0;
    this.#list.replaceChildren(...found.map(renderSuggestion));
  }
}

/** A name with its kind, and its state when it is no longer in force. */
export function renderSuggestion({ title, path, kind, state }: Suggestion): HTMLElement {
  const link = makeLink(href(path), title, 'suggestion');
  const note = [kind === 'Điều' || kind === 'Phần' ? '' : kind, state].filter((part) => part !== '');
  if (note.length > 0) link.append(' ', make('span', 'note', note.join(' · ')));
  if (state !== '') link.setAttribute('data-superseded', '');
  return make('li', '', link);
}
