import { rememberSearch } from '#browser/recent-searches.ts';
import { createSearchClient } from '#browser/search-client.ts';
import { href } from '#components/href.ts';
import { hideSuperseded } from '#domain/search/group-results.ts';
import { loadStyle } from './load-style.ts';
import { moveBetweenResults, moveWithinSuggestions } from './move-between-results.ts';
import { renderNothingFound } from './nothing-found.ts';
import { RecentList } from './recent-list.ts';
import { renderOffers, renderResults, renderStatus } from './render-answer.ts';
import { ResultView } from './result-view.ts';
import { addStateFilter, clearFilters, keepInAddress, readAddress, readFilters } from './search-filters.ts';
import { SuggestionList } from './suggestion-list.ts';

const WAIT_MS = 150;
const MIN_LETTERS = 2;
const PAGES_AT_ONCE = 12;
const client = createSearchClient(href('/'));

/** The form and its results, in the dialog and on the search page. Loaded when somebody is about to search. */
class SearchPanel extends HTMLElement {
  readonly #form = this.querySelector('form');
  readonly #input = this.querySelector<HTMLInputElement>('input[type=search]');
  readonly #view = new ResultView(this);
  readonly #suggestions = new SuggestionList();
  readonly #recent = new RecentList(
    (query) => {
      this.#ask(query);
    },
    () => this.#input?.focus(),
  );
  #timer: ReturnType<typeof setTimeout> | undefined;
  #turn = 0;
  #limit = PAGES_AT_ONCE;

  connectedCallback(): void {
    if (this.hasAttribute('data-ready')) return;
    this.setAttribute('data-ready', '');
    void client.warm();
    loadStyle();
    this.#form?.querySelector('.field')?.after(this.#suggestions.element, this.#recent.element);
    addStateFilter(this.#form);
    this.#listen();
    if (this.#ownsAddress) readAddress(this);
    this.#searchAnew();
  }

  #listen(): void {
    this.#input?.addEventListener('input', () => {
      this.#searchSoon();
    });
    this.#input?.addEventListener('focus', () => {
      if (this.#query === '') this.#recent.show();
    });
    this.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLInputElement && target.type === 'radio') this.#searchAnew();
    });
    this.#form?.addEventListener('submit', (event) => {
      rememberSearch(this.#query);
      // On other pages the form leads to the search page, with or without this script.
      if (!this.#ownsAddress) return;
      event.preventDefault();
      this.#searchAnew();
    });
    this.#view.listen(
      () => {
        rememberSearch(this.#query);
      },
      () => {
        this.#limit += PAGES_AT_ONCE;
        void this.#search();
      },
    );
    this.addEventListener('keydown', (event) => {
      this.#key(event);
    });
  }

  get #ownsAddress(): boolean {
    return this.hasAttribute('data-owns-address');
  }

  get #query(): string {
    return this.#input?.value ?? '';
  }

  /** Escape closes the suggestions before anything else; the other keys walk through what stands below the field. */
  #key(event: KeyboardEvent): void {
    if (!this.#input || event.isComposing) return;
    const { links, isOpen } = this.#suggestions;
    if (event.key === 'Escape' && isOpen) {
      event.preventDefault();
      this.#suggestions.hide();
      this.#input.focus();
    }
    moveWithinSuggestions(event, links);
    moveBetweenResults(event, [this.#input, ...links, ...this.#recent.buttons, ...this.#view.links]);
  }

  #searchSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#limit = PAGES_AT_ONCE;
      void this.#suggestions.show(this.#query);
      void this.#search();
    }, WAIT_MS);
  }

  /** Searches for words the reader chose instead of typing them. */
  #ask(query: string): void {
    if (!this.#input) return;
    this.#input.value = query;
    this.#input.focus();
    this.#searchAnew();
  }

  /** Searches at once; nobody is typing, so nothing is suggested. */
  #searchAnew(): void {
    clearTimeout(this.#timer);
    this.#suggestions.hide();
    this.#limit = PAGES_AT_ONCE;
    void this.#search();
  }

  async #search(): Promise<void> {
    const turn = (this.#turn += 1);
    const query = this.#query;
    const { kind, hidesOld } = readFilters(this);
    if (this.#ownsAddress) keepInAddress(this, query.trim());
    if (query === '') this.#recent.show();
    else this.#recent.hide();
    this.#view.wait();
    if (query.trim().length < MIN_LETTERS) {
      this.#view.show({});
      return;
    }
    try {
      const all = await client.search(query, { kind: kind === '' ? undefined : kind, limit: this.#limit });
      const { hiddenCount, ...answer } = hidesOld ? hideSuperseded(all) : { ...all, hiddenCount: 0 };
      const results = answer.results.length > 0 ? renderResults(answer) : [await this.#nothing(query)];
      // An answer that comes after a newer question is dropped.
      if (turn !== this.#turn) return;
      this.#view.show({
        status: renderStatus(answer, hiddenCount),
        offers: renderOffers(answer, (wording) => {
          this.#ask(wording);
        }),
        results,
        hasMore: answer.moreCount > 0,
      });
    } catch {
      // Most likely no network: the reader is told what to do.
      if (turn !== this.#turn) return;
      this.#view.show({
        status: ['Chưa tải được phần tìm kiếm. Hãy kiểm tra kết nối mạng rồi thử lại.'],
      });
    }
  }

  #nothing(query: string): Promise<HTMLElement> {
    const { kind, hidesOld } = readFilters(this);
    const removeFilters = () => {
      clearFilters(this);
      this.#ask(query);
    };
    return renderNothingFound(query, kind !== '' || hidesOld ? removeFilters : undefined);
  }
}

customElements.define('search-panel', SearchPanel);
