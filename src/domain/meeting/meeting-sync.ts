import * as z from 'zod/mini';
import { mergeReplicas } from './merge-replicas.ts';
import { replicaSchema } from './replica.ts';
import type { Replica } from './replica.ts';

const messageSchema = z.discriminatedUnion('type', [
  /** A window that was opened or woken wants to know where the meeting stands. */
  z.object({ type: z.literal('ask') }),
  /** All a window knows; the stamps in it say what is newer, so messages may be lost, doubled or out of order. */
  z.object({ type: z.literal('state'), state: replicaSchema }),
]);
export type SyncMessage = Readonly<z.infer<typeof messageSchema>>;

/** What a window makes of a message. */
export interface Received {
  /** What it knows now: the same object when the message brought nothing new. */
  readonly replica: Replica | undefined;
  /** What it sends back, if anything. */
  readonly answer?: SyncMessage;
}

/**
 * Takes a message in. One that asks is told what is known here, and so is one that knows less: after a message was lost
 * the next one in either direction brings both windows level, and then neither answers any more.
 *
 * @param message as it arrived; anything but a message of this version of the site is passed over
 */
export function receiveMessage(replica: Replica | undefined, message: unknown): Received {
  const parsed = messageSchema.safeParse(message);
  if (!parsed.success) return { replica };
  if (parsed.data.type === 'ask') return replica ? { replica, answer: stateMessage(replica) } : { replica };
  const { state } = parsed.data;
  if (!replica) return { replica: state };
  const merged = mergeReplicas(replica, state);
  const knowsMore = mergeReplicas(state, replica) !== state;
  return knowsMore ? { replica: merged, answer: stateMessage(merged) } : { replica: merged };
}

export function stateMessage(state: Replica): SyncMessage {
  return { type: 'state', state };
}
