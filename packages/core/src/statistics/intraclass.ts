import { available, notDefined } from '../model/index.js';
import type { Figure } from '../model/index.js';
import { analyseOneWay } from './one-way.js';
import { add, compare, multiply, rational, toNumber } from './rational.js';
import type { Rational } from './rational.js';
import { scatter } from './spread.js';
import type { SquareSums } from './spread.js';

/** A group as a tally holds it: how many people, and the sums of their whole-number scores and of the squares. */
export interface GroupSums extends SquareSums {
  readonly n: number;
}

/** How much of the difference between people is a difference between their groups. */
export interface IntraclassCorrelations {
  readonly groups: number;
  readonly people: number;
  /** N / G. */
  readonly meanSize: number;
  /** n₀ of unbalanced analysis of variance, from 1: at most the mean size. */
  readonly representativeSize: number;
  readonly meanSquareBetween: number;
  readonly meanSquareWithin: number;
  /** τ² by analysis of variance, (MSB − MSW) / n₀ (Searle, Casella & McCulloch, 1992); below 0 where chance had it so. */
  readonly betweenVariance: number;
  /**
   * ICC(1), how alike two people of one group are: (MSB − MSW) / (MSB + (N/G − 1) · MSW) (Bartko, 1976; Bliese, 2000).
   * At most 1; below 0 where people of one group differ more than those of different groups.
   */
  readonly icc1: Figure<number>;
  /** The same with n₀ in place of N / G: τ² / (τ² + MSW). */
  readonly icc1Representative: Figure<number>;
  /** ICC(2), how reliable group means are: (MSB − MSW) / MSB, above 0 up to 1 (Bliese, 2000). */
  readonly icc2: Figure<number>;
  /** 1 + (N/G − 1) · ICC(1): how many times larger groups make the variance of a mean over people (Kish, 1965). */
  readonly designEffect: Figure<number>;
}

/**
 * Do groups differ from one another, and how reliable are their means? From one-way analysis of variance, exact on
 * whole-number sums; `unit` is how many of their steps make 1 on the scale of the answer (120 for scores in 120ths).
 * Groups without people do not count. `no-data` of nobody; `too-few-groups` of one group, and where every group is one
 * person. Within the result: `zero-variance` where everybody scored the same, and `no-difference-between-groups` for
 * ICC(2) where MSB is at most MSW.
 */
export function intraclassCorrelations(all: readonly GroupSums[], unit = 1): Figure<IntraclassCorrelations> {
  if (!(Number.isSafeInteger(unit) && unit > 0)) throw new RangeError('A unit is a whole number above zero.');
  for (const group of all) scatter(group, group.n);
  const analysis = analyseOneWay(
    all.map(({ n, sum, squared }) => ({ n, first: sum, second: sum, product: squared })),
  );
  if (analysis === undefined) {
    return notDefined(all.every(({ n }) => n === 0) ? 'no-data' : 'too-few-groups');
  }
  const { groups, people, representativeSize } = analysis;
  const square = rational(1, unit ** 2);
  const between = multiply(analysis.meanProductBetween, square);
  const within = multiply(analysis.meanProductWithin, square);
  const difference = add(between, negative(within));
  const meanSize = rational(people, groups);
  const icc1 = quotient(difference, add(between, multiply(lessOne(meanSize), within)));
  const representative = quotient(difference, add(between, multiply(lessOne(representativeSize), within)));
  return available({
    groups,
    people,
    meanSize: toNumber(meanSize),
    representativeSize: toNumber(representativeSize),
    meanSquareBetween: toNumber(between),
    meanSquareWithin: toNumber(within),
    betweenVariance: toNumber(multiply(difference, reciprocal(representativeSize))),
    icc1: orZeroVariance(icc1),
    icc1Representative: orZeroVariance(representative),
    icc2: icc2Of(between, difference, icc1),
    designEffect: orZeroVariance(icc1 && add(rational(1), multiply(lessOne(meanSize), icc1))),
  });
}

/**
 * How reliable is the mean of one group of n people? λ = τ² / (τ² + σ² / n), above 0 up to 1, with τ² and σ² by
 * analysis of variance (Snijders & Bosker, 2012). `no-difference-between-groups` where τ² is not above 0.
 */
export function groupMeanReliability(
  { betweenVariance, meanSquareWithin }: IntraclassCorrelations,
  n: number,
): Figure<number> {
  if (!(n > 0)) throw new RangeError('The mean of a group is that of one person or more.');
  if (betweenVariance <= 0) {
    return notDefined(meanSquareWithin === 0 ? 'zero-variance' : 'no-difference-between-groups');
  }
  return available(betweenVariance / (betweenVariance + meanSquareWithin / n));
}

function icc2Of(between: Rational, difference: Rational, icc1: Rational | undefined): Figure<number> {
  if (icc1 === undefined) return notDefined('zero-variance');
  if (compare(difference, rational(0)) <= 0) return notDefined('no-difference-between-groups');
  return available(toNumber(multiply(difference, reciprocal(between))));
}

function orZeroVariance(value: Rational | undefined): Figure<number> {
  return value === undefined ? notDefined('zero-variance') : available(toNumber(value));
}

function quotient(a: Rational, b: Rational): Rational | undefined {
  return b.numerator === 0n ? undefined : multiply(a, reciprocal(b));
}

function reciprocal(value: Rational): Rational {
  return rational(value.denominator, value.numerator);
}

function negative(value: Rational): Rational {
  return { numerator: -value.numerator, denominator: value.denominator };
}

function lessOne(value: Rational): Rational {
  return add(value, rational(-1));
}
