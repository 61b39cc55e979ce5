import type { EstimateTarget } from '../model/index.js';
import { total, totalSteps } from '../statistics/counts.js';
import { phaseProbabilities } from '../statistics/phase-probability.js';
import type { Population } from '../statistics/population.js';
import { compare, multiply, rational } from '../statistics/rational.js';
import type { Rational } from '../statistics/rational.js';
import type { PairsInstrument } from './instrument.js';
import type { PairPlace } from './report-model.js';

/** The line between two poles: its positions, and the neutral band around its middle. */
export type Line = Pick<PairsInstrument, 'positions' | 'scoring'>;

/** The mean position over the reach, from −1 to 1. Throws a RangeError where nobody has a position. */
export function meanOf(counts: readonly number[]): Rational {
  const size = total(counts) * (counts.length - 1);
  return rational(2 * totalSteps(counts) - size, size);
}

/** The ends of the neutral band, from −1 to 1. */
export function edgesOf({ positions, scoring: { band } }: Line): {
  readonly left: Rational;
  readonly right: Rational;
} {
  const right = rational(band.numerator, band.denominator * positions.reach);
  return { left: multiply(right, rational(-1)), right };
}

/** The place of a mean: a side where it lies strictly beyond the neutral band, whose ends belong to it. */
export function placeOfMean(mean: Rational, line: Line): PairPlace {
  const { left, right } = edgesOf(line);
  if (compare(mean, right) > 0) return 'right';
  return compare(mean, left) < 0 ? 'left' : 'neutral';
}

/** The chance of each place, 0–1 and 1 together. */
export interface PlaceChances {
  readonly target: EstimateTarget;
  readonly left: number;
  readonly neutral: number;
  readonly right: number;
}

/**
 * How probable is each place of the mean? Of a team by the exact predictive distribution of those who did not answer,
 * of the process by its posterior: see `phaseProbabilities`. The right is read as the left of the mirrored counts: so
 * both ends of the band belong to it, and mirrored counts have mirrored chances to the bit. Throws where fewer than two
 * people have a position.
 */
export function placeChances(counts: readonly number[], line: Line, population: Population): PlaceChances {
  const left = chanceOfLeft(counts, line, population);
  const right = chanceOfLeft([...counts].reverse(), line, population);
  return { target: population.target, left, neutral: Math.max(0, 1 - (left + right)), right };
}

/** A norm exactly on a cut is in the part above it, so what is below the lower cut is strictly left of the band. */
function chanceOfLeft(
  counts: readonly number[],
  { positions, scoring: { band } }: Line,
  population: Population,
): number {
  const half = positions.reach * band.denominator;
  const chances = phaseProbabilities(
    counts,
    {
      partial: { numerator: half - band.numerator, denominator: 2 * half },
      strong: { numerator: half + band.numerator, denominator: 2 * half },
    },
    population,
  );
  if (chances.status !== 'ok') throw new RangeError('The chances of a place rest on two people or more.');
  return chances.value.early;
}
