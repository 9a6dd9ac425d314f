/** What the site is known to say; built from the very text the index holds. */
export interface Vocabulary {
  /** Word without marks → how often it occurs and how it is written, most frequent first. */
  readonly words: ReadonlyMap<string, VocabularyWord>;
  /** Neighbouring words without marks ("ne tranh") that occur often enough to be a habit. */
  readonly pairs: ReadonlySet<string>;
  /** Numbers of documents as written: `73/2023/NĐ-CP`. */
  readonly numbers: readonly string[];
}

export interface VocabularyWord {
  readonly count: number;
  readonly forms: readonly [string, ...string[]];
}

/** The file format: short, because every reader who searches downloads it. */
export interface VocabularyFile {
  /** Folded word → "count form form …". */
  readonly words: Readonly<Record<string, string>>;
  /** Folded word → the folded words that often follow it, separated by spaces. */
  readonly pairs: Readonly<Record<string, string>>;
  readonly numbers: readonly string[];
}

/**
 * Reads the vocabulary file.
 *
 * @throws SyntaxError when the data is of another shape
 */
export function readVocabulary(data: unknown): Vocabulary {
  if (!isVocabularyFile(data)) {
    throw new SyntaxError('Cannot read the search vocabulary: expected words, pairs and numbers');
  }
  const words = Object.entries(data.words).map(([folded, entry]): [string, VocabularyWord] => {
    const [count, first = folded, ...rest] = entry.split(' ');
    return [folded, { count: Number(count), forms: [first, ...rest] }];
  });
  const pairs = Object.entries(data.pairs).flatMap(([first, followers]) =>
    followers.split(' ').map((second) => `${first} ${second}`),
  );
  return { words: new Map(words), pairs: new Set(pairs), numbers: data.numbers };
}

function isVocabularyFile(data: unknown): data is VocabularyFile {
  return (
    typeof data === 'object' &&
    data !== null &&
    'words' in data &&
    typeof data.words === 'object' &&
    'pairs' in data &&
    typeof data.pairs === 'object' &&
    'numbers' in data &&
    Array.isArray(data.numbers)
  );
}
