import type { Option } from './schema.ts';

/** A question's right option and the others. */
export interface Keyed<O> {
  readonly key: O;
  readonly distractors: readonly O[];
}

/**
 * Sets the right option apart from the others.
 *
 * @returns undefined when there is not exactly one right option, which the rule one-key refuses
 */
export function keyOf<O extends Pick<Option, 'correct'>>(options: readonly O[]): Keyed<O> | undefined {
  const [key, ...others] = options.filter(({ correct }) => correct);
  if (key === undefined || others.length > 0) return undefined;
  return { key, distractors: options.filter((option) => option !== key) };
}
