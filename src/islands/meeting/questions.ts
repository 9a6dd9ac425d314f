import { makeItemSource } from '#browser/item-source.ts';
import type { ItemKey, ItemSource } from '#browser/item-source.ts';
import type { MeetingPlan } from '#domain/meeting/meeting-plan.ts';
import { situationsOf } from '#domain/meeting/meeting-plan.ts';
import type { Meeting } from '#domain/meeting/meeting-state.ts';
import { roomContrast } from '#domain/meeting/room-confusion.ts';
import { bankSchema, indexBank } from '#domain/practice/bank.ts';
import type { BankIndex } from '#domain/practice/bank.ts';
import type { QuizItem } from '#domain/practice/quiz-item.ts';
import { fingerprintsSchema } from '#domain/progress/fingerprints.ts';

/** Where questions stand; `ID` and `HASH` in the address of a question are put in. */
export interface QuestionAddresses {
  readonly item: string;
  readonly bank: string;
  readonly fingerprints: string;
}

/** How long to wait before asking again for what could not be had, in milliseconds. */
const TRY_AGAIN = 10_000;

/** The questions of a meeting, loaded when it begins so that the line may be lost afterwards. */
export class Questions {
  readonly #addresses: QuestionAddresses;
  readonly #source: ItemSource;
  readonly #onLoad: () => void;
  readonly #wanted = new Set<string>();
  /** Loaded under another hash than planned, because the question has been reworded since. */
  readonly #reworded = new Map<string, QuizItem>();
  #bank: BankIndex | undefined;

  /** @param onLoad called whenever something has come */
  constructor(addresses: QuestionAddresses, onLoad: () => void) {
    this.#addresses = addresses;
    this.#onLoad = onLoad;
    this.#source = makeItemSource(
      ({ id, hash }) => addresses.item.replace('ID', id).replace('HASH', hash),
      [],
    );
  }

  /** Loads what a plan needs: its questions, and what a confusion may bring. */
  want(plan: MeetingPlan): void {
    const situations = situationsOf(plan);
    for (const { item, hash } of situations) this.#want({ id: item, hash });
    if (situations.length > 0) void this.#wantBank();
  }

  get({ item, hash }: { readonly item: string; readonly hash: string }): QuizItem | undefined {
    return this.#source.get({ id: item, hash }) ?? this.#reworded.get(item);
  }

  /** The pair to put side by side after a vote, once both halves are there. */
  pairFor(meeting: Meeting, item: QuizItem): readonly [QuizItem, QuizItem] | undefined {
    const pair = this.#bank && roomContrast(meeting, item, this.#bank);
    if (!pair) return undefined;
    for (const half of [pair.first, pair.second]) this.#want(half);
    const [first, second] = [this.#source.get(pair.first), this.#source.get(pair.second)];
    return first && second ? [first, second] : undefined;
  }

  #want(key: ItemKey): void {
    const name = `${key.id}.${key.hash}`;
    if (this.#wanted.has(name)) return;
    this.#wanted.add(name);
    const load = () => {
      this.#source
        .load(key)
        .catch(() => this.#loadReworded(key))
        .then(this.#onLoad, () => setTimeout(load, TRY_AGAIN));
    };
    load();
  }

  /** A plan may have been kept since before a question was reworded: today's wording is asked then. */
  async #loadReworded({ id, hash }: ItemKey): Promise<void> {
    const hashes = fingerprintsSchema.parse(await fetchJson(this.#addresses.fingerprints));
    const today = hashes[id];
    if (today === undefined || today === hash) throw new Error(`Cannot load ${id}`);
    this.#reworded.set(id, await this.#source.load({ id, hash: today }));
  }

  async #wantBank(): Promise<void> {
    if (this.#bank) return;
    try {
      this.#bank = indexBank(bankSchema.parse(await fetchJson(this.#addresses.bank)));
      this.#onLoad();
    } catch {
      // Without it a room's confusion brings no pair; everything else goes on.
    }
  }
}

async function fetchJson(address: string): Promise<unknown> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`Cannot load ${address}: status ${response.status}`);
  return response.json();
}
