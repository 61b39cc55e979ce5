import { available, notDefined } from '../model/index.js';
import type { Figure } from '../model/index.js';
import { total } from './counts.js';
import { compare, rational, toNumber } from './rational.js';
import type { Rational } from './rational.js';

/** A school score of 0 to 1 lies in one of 101 bins: that of its nearest hundredth, the upper one of two as near. */
export const BENCHMARK_BINS = 101;

/** Fewer schools than these say nothing, no quartile, and no percentile. */
export const FEWEST_SCHOOLS = { middleHalf: 10, quartile: 30, percentile: 100 } as const;

/** The schools that a school is laid beside. Frozen: another set of schools is another version. */
export interface ReferenceSet {
  readonly id: string;
  readonly version: string;
  /** How many schools have their score in each of 101 bins; scores that were shrunk as the school's own is. */
  readonly schools: readonly number[];
}

/** What may be said of a place among M schools. */
export type BenchmarkPlace =
  | { readonly type: 'percentile'; readonly percentile: number; readonly schools: number }
  | { readonly type: 'quartile'; readonly quartile: 1 | 2 | 3 | 4; readonly schools: number }
  | { readonly type: 'middle-half'; readonly place: 'below' | 'around' | 'above'; readonly schools: number };

/** Counts school scores, from 0 to 1, in 101 bins; such counts merge by adding. */
export function tallySchoolScores(scores: readonly number[]): readonly number[] {
  const bins = Array.from({ length: BENCHMARK_BINS }, () => 0);
  for (const score of scores) {
    const bin = binOf(score);
    bins[bin] = (bins[bin] ?? 0) + 1;
  }
  return bins;
}

/**
 * What is the best guess of a group's true mean? Its own mean drawn to that of all groups, the more so the less reliable
 * it is (0 to 1): grand + λ · (mean − grand) (empirical Bayes; Efron & Morris, 1973).
 */
export function shrinkMean(mean: number, grandMean: number, reliability: number): number {
  if (!(reliability >= 0 && reliability <= 1)) throw new RangeError('A reliability lies between 0 and 1.');
  return grandMean + reliability * (mean - grandMean);
}

/**
 * How many of a hundred schools lie below this score? The mid-percentile 100 · (B + ½E) / M, from 0 to 100, with B
 * schools below and E in the same bin. `no-data` of no schools.
 */
export function midPercentile(schools: readonly number[], score: number): Figure<number> {
  const exact = exactPercentile(schools, score);
  return exact === undefined ? notDefined('no-data') : available(toNumber(exact));
}

/**
 * Where does a school stand among those of a reference set? As finely as the number of schools allows: the percentile
 * from 100 schools on, the quartile from 30, from 10 whether it lies below, around or above the middle half (from
 * percentile 25 up to and with 75); `too-few-groups` below that. Shrink the score first.
 */
export function placeAmong(set: ReferenceSet, score: number): Figure<BenchmarkPlace> {
  const percentile = exactPercentile(set.schools, score);
  const schools = total(set.schools);
  if (percentile === undefined) return notDefined('no-data');
  if (schools < FEWEST_SCHOOLS.middleHalf) return notDefined('too-few-groups');
  if (schools >= FEWEST_SCHOOLS.percentile) {
    return available({ type: 'percentile', percentile: toNumber(percentile), schools });
  }
  if (schools >= FEWEST_SCHOOLS.quartile) {
    return available({ type: 'quartile', quartile: quartileOf(percentile), schools });
  }
  return available({ type: 'middle-half', place: placeOf(percentile), schools });
}

function exactPercentile(schools: readonly number[], score: number): Rational | undefined {
  if (schools.length !== BENCHMARK_BINS) throw new RangeError('A reference set counts schools in 101 bins.');
  const bin = binOf(score);
  const all = total(schools);
  if (all === 0) return undefined;
  const below = total(schools.slice(0, bin));
  return rational(50 * (2 * below + (schools[bin] ?? 0)), all);
}

function quartileOf(percentile: Rational): 1 | 2 | 3 | 4 {
  if (compare(percentile, rational(25)) < 0) return 1;
  if (compare(percentile, rational(50)) < 0) return 2;
  return compare(percentile, rational(75)) < 0 ? 3 : 4;
}

function placeOf(percentile: Rational): 'below' | 'around' | 'above' {
  if (compare(percentile, rational(25)) < 0) return 'below';
  return compare(percentile, rational(75)) > 0 ? 'above' : 'around';
}

function binOf(score: number): number {
  if (!(score >= 0 && score <= 1)) throw new RangeError('A school score lies between 0 and 1.');
  return Math.round(100 * score);
}
