import { available, notDefined } from '../model/index.js';
import type { EstimateTarget, Figure, Fraction, PhaseProbabilities } from '../model/index.js';
import { total, totalSteps } from './counts.js';
import { dirichletMeanAboveZero } from './dirichlet-mean.js';
import { betaBinomialMasses } from './distributions/beta-binomial.js';
import type { Cuts } from './phase.js';
import { unseenOf } from './population.js';
import type { Population } from './population.js';
import { scaledBeta, scaledBetaAbove } from './scaled-beta.js';
import { urnSumMasses, urnSumMoments, urnSumWork } from './urn-sum.js';
import type { Urn } from './urn-sum.js';

/** What the prior of Jeffreys adds to each scale point. */
const JEFFREYS = 0.5;

/** Multiplications that an exact sum over many unseen people may cost: about a tenth of a second. */
const MOST_WORK = 1e8;
const MOST_UNSEEN_ON_THREE_POINTS = 2000;

/**
 * How probable is each phase of an item, given the counts of its scale points, lowest first? A norm exactly
 * on a cut is in the phase above it.
 *
 * Of a team: the phases that the norm of everybody invited may have, by the exact predictive distribution of
 * those who did not answer, Dirichlet-multinomial with ½ on each scale point. Of the process: the posterior
 * of its mean under the same prior, to 1e-9. Where very many did not answer (more than 2000 on three points,
 * some hundreds on more), the beta distribution with the same mean and variance between the hard bounds takes
 * the place of the exact one.
 */
export function phaseProbabilities(
  counts: readonly number[],
  cuts: Cuts,
  population: Population,
): Figure<PhaseProbabilities> {
  if (counts.length < 2 || counts.some((count) => !(Number.isSafeInteger(count) && count >= 0))) {
    throw new RangeError('Counts are whole numbers from 0 on, of two scale points or more.');
  }
  const answered = total(counts);
  if (answered === 0) return notDefined('no-data');
  if (answered === 1) return notDefined('too-few-for-interval');
  const above =
    population.target === 'team'
      ? teamAbove(counts, answered + unseenOf(population.invited, answered))
      : (cut: Fraction) => processAbove(counts, cut);
  return available(splitByCuts(population.target, above(cuts.partial), above(cuts.strong)));
}

/** The three probabilities from the chances to be at or above each cut. */
export function splitByCuts(
  target: EstimateTarget,
  abovePartial: number,
  aboveStrong: number,
): PhaseProbabilities {
  const strong = Math.min(1, Math.max(0, aboveStrong));
  const atLeastPartial = Math.min(1, Math.max(strong, abovePartial));
  return { target, early: 1 - atLeastPartial, partial: atLeastPartial - strong, strong };
}

/** The fewest units that a sum of `size` units at most needs to be at or above a cut of its mean: ⌈cut · size⌉. */
export function unitsAtCut({ numerator, denominator }: Fraction, size: bigint): bigint {
  const product = BigInt(numerator) * size;
  const divisor = BigInt(denominator);
  return (product + divisor - 1n) / divisor;
}

function teamAbove(counts: readonly number[], invited: number): (cut: Fraction) => number {
  const unseen = invited - total(counts);
  const steps = counts.length - 1;
  const needed = (cut: Fraction) =>
    Number(unitsAtCut(cut, BigInt(invited) * BigInt(steps))) - totalSteps(counts);
  if (counts.length === 3 && unseen <= MOST_UNSEEN_ON_THREE_POINTS) {
    const [low = 0, middle = 0, high = 0] = counts.map((count) => count + JEFFREYS);
    return (cut) => threePointsAbove([low, middle, high], unseen, needed(cut));
  }
  const urn: Urn = { prior: counts.map((count, at) => ({ at, weight: count + JEFFREYS })), seen: [] };
  if (unseen === 0 || urnSumWork(urn, unseen) <= MOST_WORK) {
    const masses = urnSumMasses(urn, unseen);
    return (cut) => sumFrom(masses, needed(cut));
  }
  const beta = scaledBetaOf(urn, unseen, steps);
  return (cut) => scaledBetaAbove(beta, needed(cut) - 0.5);
}

/** Over the numbers of people at the highest point: the chance that enough of the others are in the middle. */
function threePointsAbove(
  [low, middle, high]: readonly [number, number, number],
  unseen: number,
  needed: number,
): number {
  if (needed <= 0) return 1;
  if (needed > 2 * unseen) return 0;
  let sum = 0;
  for (const [top, mass] of betaBinomialMasses(unseen, high, low + middle).entries()) {
    const rest = unseen - top;
    const inMiddle = needed - 2 * top;
    if (inMiddle > rest) continue;
    sum += inMiddle <= 0 ? mass : mass * sumFrom(betaBinomialMasses(rest, middle, low), inMiddle);
  }
  return sum;
}

/**
 * The beta distribution with the mean and variance of the sum of draws from an urn, on all sums that there
 * can be.
 */
function scaledBetaOf(urn: Urn, unseen: number, steps: number) {
  const { mean, variance } = urnSumMoments(urn, unseen);
  return scaledBeta(0, unseen * steps, mean, variance);
}

function sumFrom(masses: Float64Array, from: number): number {
  return masses.subarray(Math.max(0, from)).reduce((sum, mass) => sum + mass, 0);
}

function processAbove(counts: readonly number[], cut: Fraction): number {
  const steps = counts.length - 1;
  // In whole numbers, so that a scale point on the cut has a distance of exactly zero.
  return dirichletMeanAboveZero(
    counts.map((count, at) => ({
      distance: (at * cut.denominator - cut.numerator * steps) / (steps * cut.denominator),
      weight: count + JEFFREYS,
    })),
  );
}
