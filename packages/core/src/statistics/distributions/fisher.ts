import { betaPoint } from './beta.js';
import { requireProbability } from './probability.js';

/**
 * Which value does an F variable with these degrees of freedom (above zero) stay below with this probability?
 * From 0 on, for a probability below 1. Through the beta distribution of d₁F / (d₁F + d₂).
 */
export function fisherQuantile(
  probability: number,
  numeratorFreedom: number,
  denominatorFreedom: number,
): number {
  requireProbability(probability);
  if (probability === 1) throw new RangeError('An F distribution has no greatest value.');
  const tails = { lower: probability, upper: 1 - probability };
  const { x, y } = betaPoint(tails, numeratorFreedom / 2, denominatorFreedom / 2);
  return (denominatorFreedom * x) / (numeratorFreedom * y);
}
