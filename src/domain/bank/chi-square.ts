/**
 * Pearson's χ² of counts against equal expectations.
 *
 * @param counts whole numbers, at least one above 0
 * @returns 0 or more
 */
export function chiSquareOfEvenness(counts: readonly number[]): number {
  const expected = counts.reduce((sum, count) => sum + count, 0) / counts.length;
  return counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
}

/**
 * How likely a χ² this large or larger is by chance: the regularised upper incomplete gamma function Q(df/2, χ²/2), from
 * the series of its lower half (Abramowitz and Stegun 6.5.29).
 *
 * @param chiSquare 0 or more
 * @param df degrees of freedom, a whole number from 1
 * @returns 0 to 1; good to six places up to a χ² of 100
 */
export function chiSquareP(chiSquare: number, df: number): number {
  const a = df / 2;
  const x = chiSquare / 2;
  let term = 1;
  let sum = 1;
  for (let n = 1; term > sum * 1e-12; n += 1) {
    term *= x / (a + n);
    sum += term;
  }
  const lower = ((x ** a * Math.exp(-x)) / gammaOfHalves(df + 2)) * sum;
  return Math.min(1, Math.max(0, 1 - lower));
}

/** Γ(halves / 2) for a whole number of halves from 1. */
function gammaOfHalves(halves: number): number {
  if (halves === 1) return Math.sqrt(Math.PI);
  if (halves === 2) return 1;
  return (halves / 2 - 1) * gammaOfHalves(halves - 2);
}
