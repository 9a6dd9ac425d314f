import { votablesSchema } from '#domain/meeting/own-plan-situation.ts';
import type { Votable } from '#domain/meeting/own-plan-situation.ts';

/**
 * Loads the situations a room can vote on.
 *
 * @returns undefined when they cannot be had (offline, or not what was expected); never throws
 */
export async function loadVotables(address: string): Promise<readonly Votable[] | undefined> {
  try {
    const response = await fetch(address);
    return response.ok ? votablesSchema.parse(await response.json()) : undefined;
  } catch {
    // The caller offers to try again.
    return undefined;
  }
}
