/**
 * Rounds numbers so that they add up to their rounded sum (largest remainder, Hamilton's method): a table whose column does
 * not add up would be doubted.
 *
 * @param parts at least 0 each
 * @returns whole numbers, each one of the two next to its part
 */
export function roundToSum(parts: readonly number[]): readonly number[] {
  const whole = parts.map(Math.floor);
  const missing = Math.round(sum(parts)) - sum(whole);
  const raised = parts
    .map((part, at) => ({ at, rest: part - Math.floor(part) }))
    .toSorted((a, b) => b.rest - a.rest || a.at - b.at)
    .slice(0, missing)
    .map(({ at }) => at);
  return whole.map((value, at) => (raised.includes(at) ? value + 1 : value));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
