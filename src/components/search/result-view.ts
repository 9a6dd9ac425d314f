/** Where the panel shows what was found: the sentences announced, other wordings, the pages, "more". */
export class ResultView {
  readonly #status: Element | null;
  readonly #offers: Element | null;
  readonly #results: HTMLElement | null;
  readonly #more: HTMLButtonElement | null;

  constructor(panel: HTMLElement) {
    this.#status = panel.querySelector('.status');
    this.#offers = panel.querySelector('.offers');
    this.#results = panel.querySelector('.results');
    this.#more = panel.querySelector('.more');
  }

  get links(): readonly HTMLElement[] {
    return [...(this.#results?.querySelectorAll('a') ?? [])];
  }

  /** @param onFollow a link of a result was followed, in this window or another */
  listen(onFollow: () => void, onMore: () => void): void {
    for (const type of ['click', 'auxclick'] as const) {
      this.#results?.addEventListener(type, ({ target }) => {
        if (target instanceof Element && target.closest('.result a')) onFollow();
      });
    }
    this.#more?.addEventListener('click', onMore);
  }

  wait(): void {
    this.#results?.setAttribute('aria-busy', 'true');
  }

  show(shown: {
    readonly status?: readonly (string | Node)[];
    readonly offers?: readonly Node[];
    readonly results?: readonly Node[];
    readonly hasMore?: boolean;
  }): void {
    this.#results?.removeAttribute('aria-busy');
    this.#status?.replaceChildren(...(shown.status ?? []));
    this.#offers?.replaceChildren(...(shown.offers ?? []));
    this.#results?.replaceChildren(...(shown.results ?? []));
    if (this.#more) this.#more.hidden = !shown.hasMore;
  }
}
