import { bankSchema, indexBank } from '#domain/practice/bank.ts';
import type { BankIndex } from '#domain/practice/bank.ts';
import { fingerprintsSchema } from '#domain/progress/fingerprints.ts';

/** What is known today of the questions: of situations what the engine needs, of all their content hashes. */
export interface QuestionData {
  readonly bank: BankIndex;
  readonly hashes: ReadonlyMap<string, string>;
}

/**
 * Loads what the log of answers is read against.
 *
 * @returns undefined when it cannot be had (offline, or not what was expected); never throws
 */
export async function loadQuestionData(addresses: {
  readonly bank: string;
  readonly fingerprints: string;
}): Promise<QuestionData | undefined> {
  try {
    const [bank, hashes] = await Promise.all([load(addresses.bank), load(addresses.fingerprints)]);
    return {
      bank: indexBank(bankSchema.parse(bank)),
      hashes: new Map(Object.entries(fingerprintsSchema.parse(hashes))),
    };
  } catch {
    // The caller offers to try again; what is kept on the device is there all the same.
    return undefined;
  }
}

async function load(address: string): Promise<unknown> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`Cannot load ${address}: status ${response.status}`);
  return response.json();
}
