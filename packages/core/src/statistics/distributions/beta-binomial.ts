import { requireProbability } from './probability.js';

/** What rounding may take from a cumulative sum; without it a quantile may come out one too high. */
const TOLERANCE = 1e-12;

/**
 * The chances of 0 … `size` successes of a beta-binomial variable (Skellam, 1948), for a, b > 0. By the ratio of
 * neighbours from the mean outwards, so that no gamma function is needed.
 */
export function betaBinomialMasses(size: number, a: number, b: number): Float64Array {
  if (!(Number.isSafeInteger(size) && size >= 0 && a > 0 && b > 0)) {
    throw new RangeError(
      'A beta-binomial distribution has a whole size from 0 on, and parameters above zero.',
    );
  }
  const masses = new Float64Array(size + 1);
  const centre = Math.round((size * a) / (a + b));
  masses[centre] = 1;
  for (let k = centre; k < size; k += 1) {
    masses[k + 1] = ((masses[k] ?? 0) * ((size - k) * (k + a))) / ((k + 1) * (size - k - 1 + b));
  }
  for (let k = centre; k > 0; k -= 1) {
    masses[k - 1] = ((masses[k] ?? 0) * (k * (size - k + b))) / ((size - k + 1) * (k - 1 + a));
  }
  const sum = masses.reduce((total, mass) => total + mass, 0);
  return masses.map((mass) => mass / sum);
}

/** The chance of exactly `successes`. */
export function betaBinomialMass(successes: number, size: number, a: number, b: number): number {
  return betaBinomialMasses(size, a, b)[successes] ?? 0;
}

/** The chance of at most `successes`. */
export function betaBinomialCdf(successes: number, size: number, a: number, b: number): number {
  if (successes >= size) return 1;
  const masses = betaBinomialMasses(size, a, b);
  return masses.subarray(0, Math.max(0, Math.floor(successes) + 1)).reduce((sum, mass) => sum + mass, 0);
}

/** The fewest successes whose cumulative chance reaches this probability, within 1e-12: the inverse-cdf quantile. */
export function betaBinomialQuantile(probability: number, size: number, a: number, b: number): number {
  requireProbability(probability);
  return cumulativeIndex(betaBinomialMasses(size, a, b), probability);
}

/** The first place of a row of masses where their cumulative sum reaches a probability, within 1e-12. */
export function cumulativeIndex(masses: Float64Array, probability: number): number {
  let cumulative = 0;
  for (const [index, mass] of masses.entries()) {
    cumulative += mass;
    if (cumulative >= probability - TOLERANCE) return index;
  }
  return masses.length - 1;
}
