import { healthSentence } from '#domain/progress/health-sentence.ts';
import type { StoreHealth } from '#domain/progress/progress-store.ts';

/** What the reader has to know about the storage, in one sentence; nothing when all is well. */
export function StorageNote({ health }: { readonly health: StoreHealth }) {
  const sentence = healthSentence(health);
  return sentence === undefined ? null : (
    <p className="quiz-warning" role="status">
      {sentence}
    </p>
  );
}
