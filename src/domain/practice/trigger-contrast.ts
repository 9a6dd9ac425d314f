import type { Label } from '../question/schema.ts';
import { isNamingAttempt } from './attempt.ts';
import type { Attempt } from './attempt.ts';
import { isNaming } from './bank.ts';
import type { BankEntry, BankIndex } from './bank.ts';
import { labelsOf, pairConcept, practises } from './concept.ts';
import type { Concept } from './concept.ts';
import { isSeenLately, lastSeen } from './last-seen.ts';
import type { LastSeen } from './last-seen.ts';
import { hashText } from './content-hash.ts';
import { LEGITIMATE } from './label.ts';
import type { SessionState, Step } from './session-state.ts';

/**
 * The steps that follow a wrong answer A taken for B in a situation that is named (`recognise`, `judge`): the minimal
 * pair A/B side by side, then one other situation of A or B. A pair that gives away a situation still to be asked, or was
 * already shown in this session, is passed over; without any other pair only the other situation follows.
 *
 * Only items of the draw trigger, once each. A triggered situation answered wrongly triggers nothing more: two pairs on
 * end would be a lesson, not practice, and the concept is due again anyway.
 *
 * @param state with the answer already in it
 * @param history the learner's attempts before this session
 */
export function triggeredSteps(
  state: SessionState,
  attempt: Attempt,
  bank: BankIndex,
  history: readonly Attempt[],
): readonly Step[] {
  const item = bank.get(attempt.item);
  if (!item || attempt.trigger || attempt.correct || !isNamingAttempt(attempt)) return [];
  const attempts = [...history, ...Object.values(state.answers)];
  const search = {
    bank,
    concept: pairConcept(attempt.label, attempt.taken),
    seen: lastSeen(attempts, bank),
    now: attempt.at,
    seed: state.seed,
  };
  const pair = findPair(item, attempt, search, unfit(state));
  const next = findNext(search, taboo(state, bank, pair));
  return [
    ...(pair
      ? [
          {
            type: 'contrast' as const,
            first: pair[0].id,
            firstHash: pair[0].hash,
            second: pair[1].id,
            secondHash: pair[1].hash,
            triggeredBy: item.id,
          },
        ]
      : []),
    ...(next ? [{ type: 'item' as const, item: next.id, hash: next.hash, triggeredBy: item.id }] : []),
  ];
}

interface Search {
  readonly bank: BankIndex;
  readonly concept: Concept;
  readonly seen: LastSeen;
  readonly now: number;
  readonly seed: number;
}

type Pair = readonly [BankEntry, BankEntry];

/** What no pair may hold: situations still to be asked, and those the session has already shown in a pair. */
function unfit({ queue, answers }: SessionState): ReadonlySet<string> {
  return new Set(
    queue.flatMap((step) => {
      if (step.type === 'contrast') return [step.first, step.second];
      return answers[step.item] ? [] : [step.item];
    }),
  );
}

/** The item's own pair when its other half is what it was taken for, or else the least seen pair of the two labels. */
export function findPair(
  item: BankEntry,
  { label, taken }: { readonly label: Label; readonly taken: Label },
  search: Pick<Search, 'bank' | 'seen' | 'seed'>,
  forbidden: ReadonlySet<string>,
): Pair | undefined {
  const partnerOf = ({ contrastWith }: BankEntry) => search.bank.get(contrastWith ?? '');
  const pairs = [...search.bank.values()].flatMap((first): Pair[] => {
    const second = partnerOf(first);
    if (!second || first.label !== label || second.label !== taken) return [];
    return forbidden.has(first.id) || forbidden.has(second.id) ? [] : [[first, second]];
  });
  const seenHalves = (pair: Pair) => pair.filter(({ id }) => search.seen.has(id)).length;
  return (
    pairs.find(([first]) => first.id === item.id) ??
    lowest(
      pairs,
      ([first]) => first.id,
      search.seed,
      (pair) => [seenHalves(pair)],
    )
  );
}

/** What the other situation may not be: in the session, beside it in a pair, or shown a moment ago. */
function taboo({ queue }: SessionState, bank: BankIndex, pair: Pair | undefined): ReadonlySet<string> {
  const shown = queue.flatMap((step) => (step.type === 'item' ? [step.item] : [step.first, step.second]));
  const partners = shown.flatMap((id) => bank.get(id)?.contrastWith ?? []);
  return new Set([...shown, ...partners, ...(pair ?? []).map(({ id }) => id)]);
}

/** Never seen before seen long ago before seen lately; then one whose options offer both names. */
function findNext({ bank, concept, seen, now, seed }: Search, forbidden: ReadonlySet<string>) {
  const labels = labelsOf(concept);
  const isOfPair = (entry: BankEntry) =>
    labels.includes(LEGITIMATE) ? practises(entry, concept) : labels.includes(entry.label);
  const candidates = [...bank.values()].filter(
    (entry) => isNaming(entry) && isOfPair(entry) && !forbidden.has(entry.id),
  );
  return lowest(
    candidates,
    ({ id }) => id,
    seed,
    ({ id, optionNames }) => [
      seen.has(id) ? (isSeenLately(id, seen, now) ? 2 : 1) : 0,
      labels.every((label) => optionNames.includes(label)) ? 0 : 1,
    ],
  );
}

/** The thing with the lowest grades, compared one by one; equals are told apart by a number drawn from the seed. */
function lowest<T>(
  things: readonly T[],
  idOf: (thing: T) => string,
  seed: number,
  gradesOf: (thing: T) => readonly number[],
): T | undefined {
  const keyed = things.map((thing) => ({
    thing,
    key: [...gradesOf(thing), hashText(`${seed} ${idOf(thing)}`)].join(' '),
  }));
  return keyed.toSorted((a, b) => (a.key < b.key ? -1 : 1))[0]?.thing;
}
