import { available, notDefined } from '../model/index.js';
import type { Figure, Fraction, Interval, PhaseProbabilities } from '../model/index.js';
import { toTheEnd } from '../model/steps.js';
import { cumulativeIndex } from './distributions/beta-binomial.js';
import { tailsOf } from './distributions/probability.js';
import type { Cuts } from './phase.js';
import { splitByCuts, splitMasses, unitsAtCut } from './phase-probability.js';
import { unseenOf } from './population.js';
import { rational, toNumber } from './rational.js';
import { scaledBeta, scaledBetaAbove, scaledBetaQuantile } from './scaled-beta.js';
import { exactScores } from './score-histogram.js';
import type { ScoreHistogram } from './score-histogram.js';
import { onCommonUnit, sumUnseen } from './unseen-scores.js';
import type { UnseenSums } from './unseen-scores.js';
import { urnSumMoments } from './urn-sum.js';

/** An interval with the level that it was made for, above 0 and below 1. */
export interface LevelledInterval extends Interval {
  readonly level: number;
}

/**
 * What the mean of the person scores of a whole team will be, once everybody invited has answered; scores
 * from 0 to 1.
 */
export interface DomainPredictive {
  /** `exact`, or by the beta distribution with the same mean and variance where exact would cost too much. */
  readonly method: 'exact' | 'scaled-beta';
  readonly mean: number;
  /** The standard deviation of that mean; 0 where everybody answered. */
  readonly deviation: number;
  readonly intervals: readonly LevelledInterval[];
  readonly phaseProbabilities: PhaseProbabilities;
  /** All who are missing at the lowest score, or all at the highest. */
  readonly hardBounds: { readonly lower: number; readonly upper: number };
}

/** What a distribution of a mean has to give. */
interface MeanDistribution {
  readonly method: DomainPredictive['method'];
  readonly quantile: (probability: number) => number;
  readonly phases: (cuts: Cuts) => PhaseProbabilities;
}

const USUAL_LEVELS = [0.95, 0.8];

/**
 * Where will the mean person score of the whole team lie? The predictive distribution of those who did not
 * answer: Pólya's urn with one ball for each person who did, and one spread evenly over the scores that
 * complete answers can have, an imaginary colleague who answers at random (Blackwell & MacQueen, 1973; Lo,
 * 1988). Intervals by inverse-cdf quantiles, so that their ends are means the team can have; zero width and
 * `complete` where everybody answered. Exact as long as that takes some hundredths of a second, which it does
 * up to 40 unseen people of a domain of six items on three points; beyond that a beta distribution with the
 * same mean and variance between the hard bounds. Undefined of fewer than two people.
 */
export function domainPredictive(
  histogram: ScoreHistogram,
  cuts: Cuts,
  invited: number,
  levels: readonly number[] = USUAL_LEVELS,
): Figure<DomainPredictive> {
  return toTheEnd(predictDomain(histogram, cuts, invited, levels));
}

/** The same in steps of a few milliseconds. */
export function* predictDomain(
  histogram: ScoreHistogram,
  cuts: Cuts,
  invited: number,
  levels: readonly number[] = USUAL_LEVELS,
): Generator<void, Figure<DomainPredictive>> {
  const scores = exactScores(histogram);
  const answered = scores.reduce((sum, { people }) => sum + people, 0);
  const unseen = unseenOf(invited, answered);
  if (answered === 0) return notDefined('no-data');
  if (answered === 1) return notDefined('too-few-for-interval');

  const units = onCommonUnit(scores, histogram.items * (histogram.points - 1));
  const team = answered + unseen;
  const size = units.unit * BigInt(team);
  const seenSum = units.seen.reduce((sum, { at, people }) => sum + at * BigInt(people), 0n);
  const hardBounds = {
    lower: toNumber(rational(seenSum, size)),
    upper: toNumber(rational(seenSum + units.unit * BigInt(unseen), size)),
  };
  const moments = urnSumMoments(
    {
      prior: units.prior.map(({ at, weight }) => ({ at: toNumber(rational(at, units.unit)), weight })),
      seen: units.seen.map(({ at, people }) => ({ at: toNumber(rational(at, units.unit)), people })),
    },
    unseen,
  );
  const mean = hardBounds.lower + moments.mean / team;
  const deviation = Math.sqrt(moments.variance) / team;

  const sums = yield* sumUnseen(units, unseen);
  const distribution =
    sums === undefined ? scaled(hardBounds, mean, deviation) : exactly(sums, seenSum, size);
  return available({
    method: distribution.method,
    mean,
    deviation,
    intervals: levels.map((level) => {
      const [lower, upper] = tailsOf(level).map(distribution.quantile);
      return {
        level,
        target: 'team',
        method: unseen === 0 ? 'complete' : 'predictive',
        lower: lower ?? hardBounds.lower,
        upper: upper ?? hardBounds.upper,
      };
    }),
    phaseProbabilities: distribution.phases(cuts),
    hardBounds,
  });
}

function exactly({ masses, unitsAt }: UnseenSums, seen: bigint, size: bigint): MeanDistribution {
  const firstAt = (cut: Fraction) => {
    const needed = unitsAtCut(cut, size) - seen;
    const place = masses.findIndex((_, index) => unitsAt(index) >= needed);
    return place === -1 ? masses.length : place;
  };
  return {
    method: 'exact',
    quantile: (probability) => toNumber(rational(seen + unitsAt(cumulativeIndex(masses, probability)), size)),
    phases: ({ partial, strong }) => splitMasses(masses, firstAt(partial), firstAt(strong)),
  };
}

function scaled(
  { lower, upper }: DomainPredictive['hardBounds'],
  mean: number,
  deviation: number,
): MeanDistribution {
  const beta = scaledBeta(lower, upper, mean, deviation ** 2);
  const above = ({ numerator, denominator }: Fraction) => scaledBetaAbove(beta, numerator / denominator);
  return {
    method: 'scaled-beta',
    quantile: (probability) => scaledBetaQuantile(beta, probability),
    phases: ({ partial, strong }) => splitByCuts('team', above(partial), above(strong)),
  };
}
