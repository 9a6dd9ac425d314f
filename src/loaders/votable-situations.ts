import { isVotable, toVotable } from '#domain/meeting/own-plan-situation.ts';
import type { Votable } from '#domain/meeting/own-plan-situation.ts';
import { loadPracticeSituations } from './practice.ts';

/** The situations a room can vote on, by id: all of practice but those with too many options or another kind of answer. */
export async function loadVotables(): Promise<Votable[]> {
  return (await loadPracticeSituations()).filter(isVotable).map(toVotable);
}
