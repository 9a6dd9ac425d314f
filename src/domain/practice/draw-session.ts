import type { Label } from '../question/schema.ts';
import type { Attempt } from './attempt.ts';
import { indexBank, isLookAlike, isNaming } from './bank.ts';
import type { BankEntry } from './bank.ts';
import { bestOf, rankEntries } from './rank-entries.ts';
import type { Ranked } from './rank-entries.ts';
import { seededRandom } from './seeded-random.ts';
import { planSession } from './session-plan.ts';
import type { Slot } from './session-plan.ts';
import { canSpread, spread } from './spread.ts';

/** Situations in a session of about 12 minutes. */
export const SESSION_LENGTH = 12;

/** Equal behaviours stand so far apart: at least two others between them. */
const APART = 3;
/** With a focus, the situations between those of the focus are this far apart among themselves. */
const APART_BESIDE_FOCUS = 2;

export interface DrawOptions {
  readonly bank: readonly BankEntry[];
  /** The learner's whole history, in any order. */
  readonly attempts: readonly Attempt[];
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly seed: number;
  /** How many situations; 12 when left out. */
  readonly length?: number | undefined;
  /** A behaviour to practise before all others. */
  readonly focus?: Label | undefined;
}

/**
 * Draws the situations of a practice session, in the order in which to ask them. The same options give the same session.
 * - 40–50 % are legitimate look-alikes, of all and of those to be named; at least half are `recognise` (`planSession`).
 * - A behaviour does not come back within two places. With a focus this is relaxed: focus and others take turns as long
 *   as both last, and two others in a row, or round one of the focus, differ.
 * - The two halves of a minimal pair are never both drawn: apart they would give each other away.
 * - What was seen within 7 days is drawn only when its stratum (type × look-alike or not × of the focus or not) has
 *   nothing else that the two rules before this one allow.
 * - Otherwise `bestOf` chooses: due first, then new, then by urgency.
 *
 * A bank too small for these rules gives a shorter session or other types rather than a broken rule of place; it never
 * throws.
 */
export function drawSession(options: DrawOptions): readonly BankEntry[] {
  const { attempts, now, seed, length = SESSION_LENGTH, focus } = options;
  const random = seededRandom(seed);
  const ranked = rankEntries(indexBank(options.bank), attempts, now, random);
  const slots = planSession(length, random);

  const own = focus === undefined ? [] : ranked.filter(({ behaviour }) => behaviour === focus);
  const others = ranked.filter(({ behaviour }) => behaviour !== focus);
  const ofFocus = drawInto(slots, [], (slot, drawn) =>
    drawn.length * 2 < length ? candidatesFor(slot, own, drawn, Infinity, 1, [isSameStratum]) : [],
  );
  const apart = focus === undefined ? APART : APART_BESIDE_FOCUS;
  const places = slots.length - ofFocus.drawn.length;
  const beside = drawInto(ofFocus.unfilled, ofFocus.drawn, (slot, drawn) =>
    candidatesFor(slot, others, drawn, places, apart, FALLBACKS),
  );
  const rest = trim(beside.drawn.slice(ofFocus.drawn.length), apart);

  const row = spread(rest, ({ behaviour }) => behaviour, apart, random);
  return takeTurns(ofFocus.drawn, row).map(({ entry }) => entry);
}

type Fits = (slot: Slot, entry: BankEntry) => boolean;

const isSameKind: Fits = (slot, entry) => slot.isLookAlike === isLookAlike(entry);
const isSameStratum: Fits = (slot, entry) => slot.type === entry.type && isSameKind(slot, entry);

/** Where to look for a slot, the right stratum first. The rest is for banks with an empty stratum. */
const FALLBACKS: readonly Fits[] = [
  isSameStratum,
  (slot, entry) => isNaming(slot) === isNaming(entry) && isSameKind(slot, entry),
  isSameKind,
  () => true,
];

function drawInto(
  slots: readonly Slot[],
  before: readonly Ranked[],
  candidates: (slot: Slot, drawn: readonly Ranked[]) => readonly Ranked[],
): { readonly drawn: readonly Ranked[]; readonly unfilled: readonly Slot[] } {
  const drawn = [...before];
  const unfilled: Slot[] = [];
  for (const slot of slots) {
    const best = bestOf(candidates(slot, drawn), countBehaviours(drawn));
    if (best) drawn.push(best);
    else unfilled.push(slot);
  }
  return { drawn, unfilled };
}

/** What may still be drawn for a slot, from the first stratum that has anything. */
function candidatesFor(
  slot: Slot,
  pool: readonly Ranked[],
  drawn: readonly Ranked[],
  places: number,
  apart: number,
  fallbacks: readonly Fits[],
): readonly Ranked[] {
  const poolBehaviours = new Set(pool.map(({ behaviour }) => behaviour));
  const counts = countBehaviours(drawn.filter(({ behaviour }) => poolBehaviours.has(behaviour)));
  const allowed = pool.filter(
    ({ entry, behaviour }) =>
      !drawn.some(({ entry: other }) => other.id === entry.id || isPair(other, entry)) &&
      canSpread(new Map(counts).set(behaviour, (counts.get(behaviour) ?? 0) + 1).values(), places, apart),
  );
  for (const fits of fallbacks) {
    const found = allowed.filter(({ entry }) => fits(slot, entry));
    if (found.length > 0) return found;
  }
  return [];
}

function isPair(one: BankEntry, other: BankEntry): boolean {
  return one.contrastWith === other.id || other.contrastWith === one.id;
}

function countBehaviours(drawn: readonly Ranked[]): Map<Label, number> {
  const counts = new Map<Label, number>();
  for (const { behaviour } of drawn) counts.set(behaviour, (counts.get(behaviour) ?? 0) + 1);
  return counts;
}

/** Takes away what was drawn last of the most frequent behaviour until the rest can be spread. */
function trim(drawn: readonly Ranked[], apart: number): readonly Ranked[] {
  const counts = countBehaviours(drawn);
  if (canSpread(counts.values(), drawn.length, apart)) return drawn;
  const [mostFrequent] = [...counts].toSorted(([, a], [, b]) => b - a);
  const at = drawn.findLastIndex(({ behaviour }) => behaviour === mostFrequent?.[0]);
  return trim(drawn.toSpliced(at, 1), apart);
}

function takeTurns<T>(first: readonly T[], second: readonly T[]): readonly T[] {
  const longer = Math.max(first.length, second.length);
  return Array.from({ length: longer }, (_, at) => [first[at], second[at]])
    .flat()
    .filter((thing) => thing !== undefined);
}
