import { toBankEntry } from '#domain/practice/bank.ts';
import type { BankEntry } from '#domain/practice/bank.ts';
import { startSession } from '#domain/practice/start-session.ts';
import { FIRST_SEED, WORKED_EXAMPLES } from '#domain/practice/worked-examples.ts';
import type { Situation } from '#domain/question/schema.ts';
import { loadSituations } from './questions.ts';

/** The situations practice asks: all but the worked examples. */
export async function loadPracticeSituations(): Promise<Situation[]> {
  const examples: readonly string[] = WORKED_EXAMPLES;
  return (await loadSituations()).filter(({ id }) => !examples.includes(id));
}

/** What practice draws from. */
export async function loadPracticeBank(): Promise<BankEntry[]> {
  return (await loadPracticeSituations()).map(toBankEntry);
}

/**
 * The situations of the worked examples, in order.
 *
 * @throws RangeError when one is missing
 */
export async function loadWorkedExamples(): Promise<Situation[]> {
  const situations = await loadSituations();
  return WORKED_EXAMPLES.map((id) => {
    const situation = situations.find((candidate) => candidate.id === id);
    if (!situation)
      throw new RangeError(`Cannot load worked example "${id}": no content/questions/${id}.yaml`);
    return situation;
  });
}

/**
 * The first question of everybody's first session.
 *
 * @throws RangeError when the bank is empty
 */
export async function loadFirstSituation(): Promise<Situation> {
  const { queue } = startSession({ bank: await loadPracticeBank(), attempts: [], now: 0, seed: FIRST_SEED });
  const [first] = queue;
  const situation = (await loadPracticeSituations()).find(
    ({ id }) => first?.type === 'item' && id === first.item,
  );
  if (!situation) throw new RangeError('Cannot load the first situation: the bank is empty');
  return situation;
}
