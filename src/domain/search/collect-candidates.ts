import type { Term } from './query.ts';

/** The index, whichever it is. */
export interface SearchEngine {
  /**
   * Pages that have every word, or the whole phrase when `words` stands in quotation marks; best first.
   *
   * @param words words without marks, separated by spaces
   */
  search(words: string): Promise<readonly EngineHit[]>;
}

export interface EngineHit {
  readonly id: string;
  readonly score: number;
}

/** A page that may answer, with a rough score; `hasAll` when the index says it has every required term. */
export interface Candidate {
  readonly id: string;
  readonly score: number;
  readonly hasAll: boolean;
}

const MAX_COMBINATIONS = 8;
const MAX_PAIRS = 12;
const LONG_QUERY = 4;

/**
 * Asks the index in several ways and adds up: all words, the whole phrase, neighbouring pairs (by rarity); single
 * words only when nothing has them all or the query is long.
 *
 * @returns best first
 */
export async function collectCandidates(
  terms: readonly Term[],
  engine: SearchEngine,
): Promise<readonly Candidate[]> {
  const required = terms.filter((term) => term.required);
  if (required.length === 0) return [];
  const all = await Promise.all(combinations(required).map((words) => engine.search(words)));
  const scores = new Map<string, Candidate>();
  const add = (hits: readonly EngineHit[], weight: number, hasAll: boolean) => {
    const top = Math.max(...hits.map(({ score }) => score), Number.EPSILON);
    for (const { id, score } of hits) {
      const known = scores.get(id);
      scores.set(id, {
        id,
        score: (known?.score ?? 0) + weight * (0.5 + (0.5 * score) / top),
        hasAll: (known?.hasAll ?? false) || hasAll,
      });
    }
  };
  for (const hits of all) add(hits, 10, true);
  if (required.some(({ isQuoted }) => isQuoted)) {
    // Inside quotation marks the index ranks all pages alike; the plain words put the likely ones first.
    add(
      await engine.search(required.map(({ alternatives }) => alternatives[0]?.join(' ') ?? '').join(' ')),
      5,
      false,
    );
  }
  const phrases = pairs(terms);
  const found = await Promise.all(phrases.map(({ words }) => engine.search(`"${words}"`)));
  found.forEach((hits, at) => {
    add(hits, phrases[at]?.weight ?? 0, false);
  });
  if (scores.size === 0 || required.length >= LONG_QUERY) {
    const singles = required.filter(({ isQuoted }) => !isQuoted);
    const each = await Promise.all(
      singles.map(({ sent }) => Promise.all(sent.map((words) => engine.search(words)))),
    );
    each.forEach((lists, at) => {
      for (const hits of lists) add(hits, (singles[at]?.weight ?? 0) / 4, false);
    });
  }
  return [...scores.values()].sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}

/** Every reading of the query as one line of words; a quoted phrase is asked alone, as the index demands. */
function combinations(required: readonly Term[]): readonly string[] {
  const quoted = required.find(({ isQuoted }) => isQuoted);
  if (quoted) return quoted.sent;
  return required.reduce<readonly string[]>(
    (lines, { sent }) =>
      lines.flatMap((line) => sent.map((words) => `${line} ${words}`.trim())).slice(0, MAX_COMBINATIONS),
    [''],
  );
}

function pairs(terms: readonly Term[]): readonly { readonly words: string; readonly weight: number }[] {
  const plain = terms.filter(
    ({ isQuoted, documents, isPrefix }) => !isQuoted && !isPrefix && documents.length === 0,
  );
  return plain
    .flatMap((term, at) => {
      const next = plain[at + 1];
      const [left] = term.alternatives;
      const [right] = next?.alternatives ?? [];
      if (!left || !right || (!term.required && !next?.required)) return [];
      return [{ words: [...left, ...right].join(' '), weight: (term.weight + (next?.weight ?? 0)) / 2 }];
    })
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MAX_PAIRS);
}
