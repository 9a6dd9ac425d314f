/**
 * The minimal pair that a newcomer reads worked out before the first question (one situation, two amounts, two answers).
 * Practice never asks it.
 */
export const WORKED_EXAMPLES = ['th-015', 'th-029'] as const;

/** Seed of everybody's very first session, so that its first question can stand in the page before any script runs. */
export const FIRST_SEED = 34;
