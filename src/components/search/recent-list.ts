import {
  canRemember,
  forgetSearch,
  forgetSearches,
  isRemembering,
  recentSearches,
  setRemembering,
} from '#browser/recent-searches.ts';
import { make, makeButton, makeList } from './make-element.ts';

/**
 * Queries used before on this device, while the field is empty. What was erased is said in a place that showing the
 * list again does not touch.
 */
export class RecentList {
  readonly element = make('div', 'recent');
  readonly #said = make('p', 'recent-said');
  readonly #box = make('div', 'recent-box');
  readonly #onChoose: (query: string) => void;
  readonly #onEmpty: () => void;

  /**
   * @param onChoose a query is searched again
   * @param onEmpty nothing is left to stand on: the focus must go elsewhere
   */
  constructor(onChoose: (query: string) => void, onEmpty: () => void) {
    this.#onChoose = onChoose;
    this.#onEmpty = onEmpty;
    this.#said.setAttribute('aria-live', 'polite');
    this.element.append(this.#box, this.#said);
  }

  /** The queries in their order; none while closed. */
  get buttons(): readonly HTMLElement[] {
    return this.#box.hidden ? [] : [...this.#box.querySelectorAll<HTMLElement>('.recent-query')];
  }

  show(): void {
    this.#box.hidden = !canRemember();
    if (!this.#box.hidden) this.#render();
  }

  /** Called when somebody types: what was said before is over. */
  hide(): void {
    this.#box.hidden = true;
    this.#said.textContent = '';
  }

  #render(): void {
    const queries = recentSearches();
    const items = queries.map((query) => {
      const again = makeButton(query, 'recent-query', () => {
        this.#onChoose(query);
      });
      const erase = makeButton('Xóa', 'recent-erase', () => {
        this.#eraseOne(query);
      });
      erase.setAttribute('aria-label', `Xóa “${query}”`);
      return make('li', '', again, erase);
    });
    const list = makeList('ul', 'recent-list', items);
    list.setAttribute('aria-label', 'Tìm gần đây');
    const eraseAll = makeButton('Xóa tất cả', 'recent-erase-all', () => {
      this.#eraseAll();
    });
    const name = make('p', 'recent-name', 'Tìm gần đây');
    const hasAny = items.length > 0;
    const tools = make('div', 'recent-tools', ...(hasAny ? [eraseAll] : []), this.#choice());
    this.#box.replaceChildren(...(hasAny ? [name, list] : []), tools);
  }

  #choice(): HTMLElement {
    const box = make('input');
    box.type = 'checkbox';
    box.checked = !isRemembering();
    box.addEventListener('change', () => {
      setRemembering(!box.checked);
      const count = box.checked ? forgetSearches() : 0;
      const erased = count > 0 ? ` Đã xóa ${count} lần tìm.` : '';
      this.#said.textContent = box.checked
        ? `Máy này không nhớ các lần tìm nữa.${erased}`
        : 'Từ lần tìm tới, máy này sẽ nhớ.';
      this.#render();
      this.#box.querySelector<HTMLElement>('input')?.focus();
    });
    return make('label', 'kind', box, ' Không nhớ trên máy này');
  }

  #eraseOne(query: string): void {
    const at = recentSearches().indexOf(query);
    forgetSearch(query);
    this.#said.textContent = `Đã xóa “${query}”.`;
    this.#render();
    const left = [...this.#box.querySelectorAll<HTMLElement>('.recent-erase')];
    const next = left[Math.min(at, left.length - 1)];
    if (next) next.focus();
    else this.#onEmpty();
  }

  #eraseAll(): void {
    const count = forgetSearches();
    this.#said.textContent = `Đã xóa ${count} lần tìm gần đây.`;
    this.#render();
    this.#onEmpty();
  }
}
