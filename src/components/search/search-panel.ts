import { createSearchClient } from '#browser/search-client.ts';
import { href } from '#components/href.ts';
import type { SearchAnswer } from '#domain/search/search-answer.ts';
import { slug } from '#domain/text/slug.ts';
import { moveBetweenResults } from './move-between-results.ts';
import { renderResults, renderStatus } from './render-answer.ts';

const WAIT_MS = 150;
const MIN_LETTERS = 2;
const PAGES_AT_ONCE = 12;
const client = createSearchClient(href('/'));

/** The form and its results, in the dialog and on the search page. Loaded when somebody is about to search. */
class SearchPanel extends HTMLElement {
  readonly #input = this.querySelector<HTMLInputElement>('input[type=search]');
  readonly #status = this.querySelector('.status');
  readonly #offers = this.querySelector('.offers');
  readonly #results = this.querySelector('.results');
  readonly #more = this.querySelector<HTMLButtonElement>('.more');
  #timer: ReturnType<typeof setTimeout> | undefined;
  #turn = 0;
  #limit = PAGES_AT_ONCE;

  connectedCallback(): void {
    if (this.hasAttribute('data-ready')) return;
    this.setAttribute('data-ready', '');
    void client.warm();
    this.#input?.addEventListener('input', () => {
      this.#searchSoon();
    });
    this.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLInputElement && target.type === 'radio') this.#searchAnew();
    });
    this.querySelector('form')?.addEventListener('submit', (event) => {
      // On other pages the form leads to the search page, with or without this script.
      if (!this.#ownsAddress) return;
      event.preventDefault();
      this.#searchAnew();
    });
    this.#more?.addEventListener('click', () => {
      this.#limit += PAGES_AT_ONCE;
      void this.#search();
    });
    this.addEventListener('keydown', (event) => {
      moveBetweenResults(event, this.#input, this.#results);
    });
    if (this.#ownsAddress) this.#readAddress();
    if (this.#query !== '') this.#searchAnew();
  }

  get #ownsAddress(): boolean {
    return this.hasAttribute('data-owns-address');
  }

  get #query(): string {
    return this.#input?.value ?? '';
  }

  get #kind(): string {
    return this.querySelector<HTMLInputElement>('input[name=loai]:checked')?.value ?? '';
  }

  #searchSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#searchAnew();
    }, WAIT_MS);
  }

  #searchAnew(): void {
    clearTimeout(this.#timer);
    this.#limit = PAGES_AT_ONCE;
    void this.#search();
  }

  async #search(): Promise<void> {
    const turn = (this.#turn += 1);
    this.#results?.setAttribute('aria-busy', 'true');
    const query = this.#query;
    const kind = this.#kind;
    if (this.#ownsAddress) keepInAddress(query.trim(), kind);
    if (query.trim().length < MIN_LETTERS) {
      this.#show(undefined);
      return;
    }
    try {
      const answer = await client.search(query, { kind: kind === '' ? undefined : kind, limit: this.#limit });
      // An answer that comes after a newer question is dropped.
      if (turn === this.#turn) this.#show(answer);
    } catch {
      // Most likely no network: the reader is told what to do.
      if (turn !== this.#turn) return;
      this.#show(undefined);
      if (this.#status) {
        this.#status.textContent = 'Chưa tải được phần tìm kiếm. Hãy kiểm tra kết nối mạng rồi thử lại.';
      }
    }
  }

  #show(answer: SearchAnswer | undefined): void {
    this.#results?.removeAttribute('aria-busy');
    this.#status?.replaceChildren(...(answer ? renderStatus(answer) : []));
    this.#results?.replaceChildren(...(answer ? renderResults(answer) : []));
    this.#offers?.replaceChildren(...(answer ? this.#offer(answer) : []));
    if (this.#more) this.#more.hidden = !answer || answer.moreCount === 0;
  }

  #offer({ messages }: SearchAnswer): readonly HTMLElement[] {
    return messages.flatMap(({ query, text }) => {
      if (query === undefined) return [];
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'offer';
      button.textContent = text;
      button.addEventListener('click', () => {
        if (!this.#input) return;
        this.#input.value = query;
        this.#input.focus();
        this.#searchAnew();
      });
      return [button];
    });
  }

  #readAddress(): void {
    const wanted = new URLSearchParams(location.search);
    if (this.#input) this.#input.value = wanted.get('q') ?? '';
    for (const radio of this.querySelectorAll<HTMLInputElement>('input[name=loai]')) {
      radio.checked = slug(radio.value) === slug(wanted.get('loai') ?? '');
    }
  }
}

function keepInAddress(query: string, kind: string): void {
  const address = new URL(location.href);
  address.search = '';
  if (query !== '') address.searchParams.set('q', query);
  if (kind !== '') address.searchParams.set('loai', slug(kind));
  history.replaceState(history.state, '', address);
}

customElements.define('search-panel', SearchPanel);
