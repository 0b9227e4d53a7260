/**
 * Chances of 0, 1, 2 … events where `mean` are expected, until what is left is too small to matter.
 * Shape:  term k is the chance of exactly k events; the terms add up to 1 but for 1e-12.
 * Errors: throws for a mean of more than 700, whose first term is smaller than a double can hold.
 */
export function poissonTerms(mean: number): number[] {
  if (!(mean >= 0 && mean <= 700)) throw new RangeError(`No Poisson table for a mean of ${mean}.`);
  const terms = [Math.exp(-mean)];
  let sum = terms[0] ?? 0;
  for (let k = 1; k <= mean || 1 - sum > 1e-12; k += 1) {
    const term = ((terms[k - 1] ?? 0) * mean) / k;
    if (k > mean && term < 1e-15) break;
    terms.push(term);
    sum += term;
  }
  return terms;
}

/**
 * Chances of 0, 1, 2 … successes in n independent trials, until what is left is too small to matter.
 * Errors: throws where the first term would vanish: many trials of a likely thing.
 */
export function binomialTerms(n: number, share: number): number[] {
  const first = n * Math.log1p(-share);
  if (!(first > -700)) throw new RangeError(`No binomial table for ${n} trials at ${share}.`);
  const terms = [Math.exp(first)];
  const odds = share / (1 - share);
  for (let k = 1; k <= n; k += 1) {
    const term = ((terms[k - 1] ?? 0) * (n - k + 1) * odds) / k;
    if (k > n * share && term < 1e-15) break;
    terms.push(term);
  }
  return terms;
}

/**
 * Where a chance of `tail` lies below, read between whole counts.
 * Shape:  a count, not whole: the step of the distribution is crossed in a straight line.
 * Source: Spiegelhalter (2005), Statistics in Medicine 24, 1185–1202, appendix A.1.1.
 */
export function interpolatedQuantile(terms: readonly number[], tail: number): number {
  let below = 0;
  for (const [count, term] of terms.entries()) {
    const upTo = below + term;
    if (upTo > tail) return Math.max(0, count - (upTo - tail) / term);
    below = upTo;
  }
  return terms.length - 1;
}
