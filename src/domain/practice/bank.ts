import * as z from 'zod/mini';
import type { Label, Situation } from '../question/schema.ts';
import { contentHash } from './content-hash.ts';
import { hashSchema, itemIdSchema, labelSchema, LEGITIMATE } from './label.ts';

/** What the engine needs to know of one situation to draw it: plain JSON, none of its words. */
export const bankEntrySchema = z.object({
  id: itemIdSchema,
  hash: hashSchema,
  type: z.enum(['recognise', 'judge', 'evidence', 'next-step']),
  label: labelSchema,
  /** For legitimate work: the behaviour it could be mistaken for. */
  looksLike: z.optional(labelSchema),
  /** The other half of a minimal pair. */
  contrastWith: z.optional(itemIdSchema),
  confusedWith: z.array(labelSchema),
  form: z.enum(['A', 'B']),
  /** What the options call the situation; empty unless the type is `recognise` or `judge`. */
  optionNames: z.array(labelSchema),
});
export type BankEntry = Readonly<z.infer<typeof bankEntrySchema>>;

/** The bank by question id. */
export type BankIndex = ReadonlyMap<string, BankEntry>;

/** The whole bank as the browser loads it. */
export const bankSchema = z.array(bankEntrySchema);

export function toBankEntry(question: Situation): BankEntry {
  const { id, type, label, looksLike, contrastWith, confusedWith, form, options } = question;
  return {
    id,
    hash: contentHash(question),
    type,
    label,
    ...(looksLike === undefined ? {} : { looksLike }),
    ...(contrastWith === undefined ? {} : { contrastWith }),
    confusedWith,
    form,
    optionNames: options.flatMap(({ names }) => (names === undefined ? [] : [names])),
  };
}

export function indexBank(entries: readonly BankEntry[]): BankIndex {
  return new Map(entries.map((entry) => [entry.id, entry]));
}

/**
 * The behaviour a situation teaches: the one it shows, or the one that legitimate work could be mistaken for.
 *
 * @returns `legitimate` only for legitimate work that names no behaviour, which the content linter refuses
 */
export function behaviourOf({ label, looksLike }: Pick<BankEntry, 'label' | 'looksLike'>): Label {
  return label === LEGITIMATE ? (looksLike ?? label) : label;
}

/** Legitimate work that looks like a behaviour. */
export function isLookAlike({ label }: Pick<BankEntry, 'label'>): boolean {
  return label === LEGITIMATE;
}

/** Whether answering names the situation (`recognise`, `judge`), which is what hits and false alarms are counted on. */
export function isNaming({ type }: Pick<BankEntry, 'type'>): boolean {
  return type === 'recognise' || type === 'judge';
}
