import { quizItemSchema } from '#domain/practice/quiz-item.ts';
import type { QuizItem } from '#domain/practice/quiz-item.ts';

/** Which question, in which wording. */
export interface ItemKey {
  readonly id: string;
  readonly hash: string;
}

/** Questions loaded one by one, each once. */
export interface ItemSource {
  /** A question that has been loaded, or undefined. */
  get(key: ItemKey): QuizItem | undefined;
  /** @returns the question; fails when it cannot be had, or is not the one asked for */
  load(key: ItemKey): Promise<QuizItem>;
}

/**
 * @param addressOf where a question stands
 * @param known questions the page holds already
 */
export function makeItemSource(addressOf: (key: ItemKey) => string, known: readonly QuizItem[]): ItemSource {
  const nameOf = ({ id, hash }: ItemKey) => `${id}.${hash}`;
  const items = new Map(known.map((item) => [nameOf(item), item]));
  const loading = new Map<string, Promise<QuizItem>>();

  const fetchItem = async (key: ItemKey): Promise<QuizItem> => {
    try {
      const response = await fetch(addressOf(key));
      if (!response.ok) throw new Error(`Cannot load ${key.id}: status ${response.status}`);
      const item = quizItemSchema.parse(await response.json());
      if (item.hash !== key.hash) throw new Error(`Cannot load ${key.id}: it has changed`);
      items.set(nameOf(key), item);
      return item;
    } finally {
      // A failure is not kept: the next try asks anew.
      loading.delete(nameOf(key));
    }
  };

  return {
    get: (key) => items.get(nameOf(key)),
    load(key) {
      const name = nameOf(key);
      const item = items.get(name);
      if (item) return Promise.resolve(item);
      const begun = loading.get(name) ?? fetchItem(key);
      loading.set(name, begun);
      return begun;
    },
  };
}
