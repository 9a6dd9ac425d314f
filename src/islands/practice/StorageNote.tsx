import { HEALTH_SENTENCES } from '#domain/progress/health-sentence.ts';
import type { StoreHealth } from '#domain/progress/progress-store.ts';

/** What the reader has to know about the storage, in one sentence; nothing when all is well. */
export function StorageNote({ health }: { readonly health: StoreHealth }) {
  return health === 'kept' ? null : (
    <p className="quiz-warning" role="status">
      {HEALTH_SENTENCES[health]}
    </p>
  );
}
