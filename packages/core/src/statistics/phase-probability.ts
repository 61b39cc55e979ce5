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

/** Multiplications that an exact sum over many unseen people may cost: a page feels stuck from 50 ms on. */
const MOST_WORK = 4e6;
const MOST_UNSEEN_ON_THREE_POINTS = 2000;

/**
 * How probable is each phase of an item, given the counts of its scale points, lowest first? A norm exactly
 * on a cut is in the phase above it.
 *
 * Of a team: the phases that the norm of everybody invited may have, by the exact predictive distribution of
 * those who did not answer, Dirichlet-multinomial with ½ on each scale point. Of the process: the posterior
 * of its mean under the same prior, to 1e-9. Where very many did not answer (more than 2000 on three points,
 * 75 to 120 on four to seven), the beta distribution with the same mean and variance between the hard bounds takes
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
  return available(
    population.target === 'team'
      ? teamProbabilities(counts, answered + unseenOf(population.invited, answered), cuts)
      : splitByCuts('process', processAbove(counts, cuts.partial), processAbove(counts, cuts.strong)),
  );
}

/** The three probabilities from the chances to be at or above each cut. */
export function splitByCuts(
  target: EstimateTarget,
  abovePartial: number,
  aboveStrong: number,
): PhaseProbabilities {
  return {
    target,
    early: 1 - abovePartial,
    partial: Math.max(0, abovePartial - aboveStrong),
    strong: aboveStrong,
  };
}

/**
 * The three probabilities of a team from the chances of each outcome, lowest first, and the places of the
 * first outcomes at or above each cut. Each is a sum of its own, so that a small one keeps its digits.
 */
export function splitMasses(
  masses: Float64Array,
  fromPartial: number,
  fromStrong: number,
): PhaseProbabilities {
  const within = (from: number, to: number) =>
    Math.min(
      1,
      masses.subarray(Math.max(0, from), Math.max(0, to)).reduce((sum, mass) => sum + mass, 0),
    );
  return {
    target: 'team',
    early: within(0, fromPartial),
    partial: within(fromPartial, fromStrong),
    strong: within(fromStrong, masses.length),
  };
}

/** The fewest units that a sum of at most `size` needs to be at or above a cut of its mean: ⌈cut · size⌉. */
export function unitsAtCut({ numerator, denominator }: Fraction, size: bigint): bigint {
  const product = BigInt(numerator) * size;
  const divisor = BigInt(denominator);
  return (product + divisor - 1n) / divisor;
}

function teamProbabilities(counts: readonly number[], invited: number, cuts: Cuts): PhaseProbabilities {
  const unseen = invited - total(counts);
  const steps = counts.length - 1;
  const firstAt = (cut: Fraction) =>
    Number(unitsAtCut(cut, BigInt(invited) * BigInt(steps))) - totalSteps(counts);
  const fromPartial = firstAt(cuts.partial);
  const fromStrong = firstAt(cuts.strong);
  const weights = counts.map((count) => count + JEFFREYS);
  if (weights.length === 3 && unseen <= MOST_UNSEEN_ON_THREE_POINTS) {
    return splitMasses(threePointMasses(weights, unseen), fromPartial, fromStrong);
  }
  const urn: Urn = { prior: weights.map((weight, at) => ({ at, weight })), seen: [] };
  if (urnSumWork(urn, unseen) <= MOST_WORK) {
    return splitMasses(urnSumMasses(urn, unseen), fromPartial, fromStrong);
  }
  const { mean, variance } = urnSumMoments(urn, unseen);
  const beta = scaledBeta(0, unseen * steps, mean, variance);
  return splitByCuts(
    'team',
    scaledBetaAbove(beta, fromPartial - 0.5),
    scaledBetaAbove(beta, fromStrong - 0.5),
  );
}

/**
 * The chances of each sum of steps: over the numbers of people at the highest point, those of the others in
 * the middle.
 */
function threePointMasses([low = 0, middle = 0, high = 0]: readonly number[], unseen: number): Float64Array {
  const sums = new Float64Array(2 * unseen + 1);
  for (const [top, chance] of betaBinomialMasses(unseen, high, low + middle).entries()) {
    for (const [between, share] of betaBinomialMasses(unseen - top, middle, low).entries()) {
      sums[2 * top + between] = (sums[2 * top + between] ?? 0) + chance * share;
    }
  }
  return sums;
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
