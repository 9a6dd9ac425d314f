import { LARGEST_SEED, readSeed, shuffleTest } from '#domain/practice/shuffle-test.ts';

const LETTERS = 'ABCDE';

/** A test on paper whose order follows a seed: asked for in a field, kept in the address, printed on every sheet. */
export class PaperTest extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    const field = this.querySelector<HTMLInputElement>('input[name=ma]');
    if (!form || !field) return;
    form.hidden = false;
    const asked = readSeed(new URLSearchParams(location.search).get('ma'));
    if (asked > 0) this.#arrange(asked);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#arrange(readSeed(field.value));
    });
    this.querySelector('[data-other]')?.addEventListener('click', () => {
      this.#arrange(1 + Math.floor(Math.random() * LARGEST_SEED));
    });
    this.querySelector('[data-print]')?.addEventListener('click', () => {
      window.print();
    });
  }

  #arrange(seed: number): void {
    const questions = [...this.querySelectorAll<HTMLElement>('.paper-sheet [data-item]')];
    const byId = new Map(questions.map((question) => [question.dataset['item'] ?? '', question]));
    const written = questions
      .toSorted((a, b) => Number(a.dataset['place']) - Number(b.dataset['place']))
      .map((question) => ({
        id: question.dataset['item'] ?? '',
        options: [...question.querySelectorAll<HTMLElement>('[data-option]')]
          .map(({ dataset }) => dataset['option'] ?? '')
          .toSorted(),
        isOrdered: question.dataset['ordered'] !== undefined,
      }));
    for (const { id, options } of shuffleTest(written, seed)) {
      const question = byId.get(id);
      const key = this.querySelector<HTMLElement>(`.paper-key [data-item="${id}"]`);
      if (!question || !key) continue;
      question.parentElement?.append(question);
      key.parentElement?.append(key);
      const list = question.querySelector('.paper-options');
      for (const option of options) {
        const line = question.querySelector(`[data-option="${option}"]`);
        if (line) list?.append(line);
      }
      const letter = key.querySelector('.paper-letter');
      if (letter) letter.textContent = LETTERS[options.indexOf(key.dataset['key'] ?? '')] ?? '';
    }
    for (const code of this.querySelectorAll('.paper-code')) {
      code.textContent = seed === 0 ? 'Mã đề: gốc' : `Mã đề: ${seed}`;
    }
    const field = this.querySelector<HTMLInputElement>('input[name=ma]');
    if (field) field.value = seed === 0 ? '' : String(seed);
    history.replaceState(null, '', seed === 0 ? location.pathname : `?ma=${seed}`);
  }
}
