import * as z from 'zod/mini';

export const roleSchema = z.enum(['stage', 'audience', 'console']);
/** What a window shows: the only window, the one on the projector, or the one before the secretary. */
export type WindowRole = z.infer<typeof roleSchema>;

/** What windows tell each other beside the meeting itself; nothing of it is kept. */
export const windowMessageSchema = z.discriminatedUnion('type', [
  /** Sent about once a second, and once more on leaving. */
  z.object({ type: z.literal('here'), from: z.string(), role: roleSchema, isLeaving: z.boolean() }),
  /** Full screen can only be entered or left by the window itself. */
  z.object({ type: z.literal('full-screen'), isWanted: z.boolean() }),
]);
export type WindowMessage = Readonly<z.infer<typeof windowMessageSchema>>;

/** A window is taken for gone when it has not been heard of for so long, in milliseconds. */
export const SILENCE = 4000;

/** When each other window was last heard of, by name. */
export type Company = ReadonlyMap<string, { readonly role: WindowRole; readonly at: number }>;

/**
 * @param now milliseconds since 1970
 * @returns the same map when nothing is new
 */
export function hearOf(company: Company, message: WindowMessage, now: number): Company {
  if (message.type !== 'here') return company;
  const next = new Map(company);
  if (message.isLeaving) next.delete(message.from);
  else next.set(message.from, { role: message.role, at: now });
  return next;
}

/** Whether another window of a role is there. */
export function isThere(company: Company, role: WindowRole, now: number): boolean {
  return [...company.values()].some((other) => other.role === role && now - other.at <= SILENCE);
}
