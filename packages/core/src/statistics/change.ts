import { available, notDefined } from '../model/index.js';
import type { Figure } from '../model/index.js';
import { gridMean, gridVariance, onCommonGrid } from './common-grid.js';
import { directionInterval } from './direction.js';
import type { Directions } from './direction.js';
import { studentQuantile } from './distributions/student.js';
import { permutationTest, signFlipTest } from './permutation.js';
import type { PermutationTest } from './permutation.js';
import type { Range } from './range.js';
import { compare, rational, toNumber } from './rational.js';
import type { Rational } from './rational.js';
import type { LinkedNorms } from './transitions.js';
import { deltaOfNorms } from './two-groups.js';
import { LEAST_CHANGE, smallestVisibleChange } from './visible-change.js';
import { welchComparison } from './welch.js';
import type { WelchComparison } from './welch.js';

/** What may be said of a difference between two rounds. */
export type ChangeVerdict = 'up' | 'down' | 'no-clear-change';

/** How people who are linked over two rounds changed. */
export interface PairedChange extends Directions {
  readonly method: 'paired';
  readonly linked: number;
  /** The mean of later minus earlier; −1 to 1. */
  readonly difference: number;
  /** The standard deviation of the differences, with n − 1. */
  readonly deviation: number;
  /** Of the difference at 95 %, by Student's t; `zero-variance` where all changed alike. */
  readonly interval: Figure<Range>;
  /** The share that went up minus the share that went down; −1 to 1. */
  readonly direction: number;
  readonly directionInterval: Range;
  readonly signFlip: PermutationTest;
  readonly verdict: ChangeVerdict;
  readonly smallestVisible: Figure<number>;
}

/** Fewer linked people cannot reach a two-sided exact p of .05: 2 / 2^5 = .06. */
const ENOUGH_LINKED = 6;

/**
 * How did those who answered twice change? Undefined `too-few-linked` below six. `seed` serves where there are too many
 * ways to turn the signs of differences to go through.
 */
export function pairedChange(people: readonly LinkedNorms[], seed: number): Figure<PairedChange> {
  if (people.length < ENOUGH_LINKED) return notDefined('too-few-linked');
  return available(describePairs(people, seed));
}

/** What `pairedChange` says, for two linked people or more. */
export function describePairs(people: readonly LinkedNorms[], seed: number): PairedChange {
  const { values, perUnit } = onCommonGrid(
    people.map(({ earlier }) => earlier),
    people.map(({ later }) => later),
  );
  const [earlier = [], later = []] = values;
  const differences = earlier.map((value, index) => (later[index] ?? value) - value);
  const linked = differences.length;
  const mean = gridMean(differences, perUnit);
  const difference = toNumber(mean);
  const deviation = Math.sqrt(toNumber(gridVariance(differences, perUnit)));
  const directions = {
    up: differences.filter((value) => value > 0n).length,
    same: differences.filter((value) => value === 0n).length,
    down: differences.filter((value) => value < 0n).length,
  };
  const standardError = deviation / Math.sqrt(linked);
  const reach = studentQuantile(0.975, linked - 1) * standardError;
  const interval: Figure<Range> =
    deviation === 0
      ? notDefined('zero-variance')
      : available({ lower: difference - reach, upper: difference + reach });
  const signFlip = signFlipTest(differences, seed);
  return {
    method: 'paired',
    linked,
    difference,
    deviation,
    interval,
    ...directions,
    direction: (directions.up - directions.down) / linked,
    directionInterval: directionInterval(directions),
    signFlip,
    verdict: verdictOf(mean, interval, signFlip),
    smallestVisible:
      deviation === 0
        ? notDefined('zero-variance')
        : available(smallestVisibleChange(standardError, linked - 1)),
  };
}

/** How two rounds differ when nobody is linked. */
export interface UnpairedChange {
  readonly method: 'unpaired';
  /** The later mean minus the earlier one; −1 to 1. */
  readonly difference: number;
  readonly welch: Figure<WelchComparison>;
  /** P(later > earlier) − P(later < earlier); −1 to 1 (Cliff, 1993). */
  readonly delta: number;
  readonly permutation: PermutationTest;
  readonly verdict: ChangeVerdict;
  readonly smallestVisible: Figure<number>;
}

/**
 * How do two rounds differ, taken as two independent groups? Undefined `no-data` where nobody has a score in one of
 * them. `seed` serves where there are too many ways to divide the people to go through.
 */
export function unpairedChange(
  earlier: readonly Rational[],
  later: readonly Rational[],
  seed: number,
): Figure<UnpairedChange> {
  const { values, perUnit } = onCommonGrid(earlier, later);
  const [before = [], after = []] = values;
  const delta = deltaOfNorms(later, earlier);
  if (delta.status !== 'ok') return delta;
  const [mean, earlierMean] = [gridMean(after, perUnit), gridMean(before, perUnit)];
  const difference = rational(
    mean.numerator * earlierMean.denominator - earlierMean.numerator * mean.denominator,
    mean.denominator * earlierMean.denominator,
  );
  const welch = welchComparison(summarise(before, perUnit), summarise(after, perUnit));
  const permutation = permutationTest(after, before, seed);
  return available({
    method: 'unpaired',
    difference: toNumber(difference),
    welch,
    delta: delta.value,
    permutation,
    verdict: verdictOf(
      difference,
      welch.status === 'ok' ? available(welch.value.interval) : welch,
      permutation,
    ),
    smallestVisible:
      welch.status === 'ok'
        ? available(smallestVisibleChange(welch.value.standardError, welch.value.degreesOfFreedom))
        : welch,
  });
}

/** Everything that is known of the change between two rounds. */
export interface RoundChange {
  readonly paired: Figure<PairedChange>;
  readonly unpaired: Figure<UnpairedChange>;
}

/** The scores of two rounds, and the pairs of those who are linked, if any. */
export interface TwoRounds {
  readonly earlier: readonly Rational[];
  readonly later: readonly Rational[];
  readonly linked: readonly LinkedNorms[];
}

/** Both views of a change; the paired one says more, and is there from six linked people on. */
export function changeBetween({ earlier, later, linked }: TwoRounds, seed: number): RoundChange {
  return { paired: pairedChange(linked, seed), unpaired: unpairedChange(earlier, later, seed) };
}

const SIGNIFICANT = 0.05;

/**
 * `up` or `down` only where the interval leaves out 0 and the mean moved by 0.05 or more. Where nobody differs from
 * anybody there is no interval, and the exact test decides in its place.
 */
function verdictOf(mean: Rational, interval: Figure<Range>, test: PermutationTest): ChangeVerdict {
  const size = rational(mean.numerator < 0n ? -mean.numerator : mean.numerator, mean.denominator);
  if (compare(size, LEAST_CHANGE) < 0) return 'no-clear-change';
  const clear =
    interval.status === 'ok'
      ? interval.value.lower > 0 || interval.value.upper < 0
      : interval.status === 'undefined' && interval.reason === 'zero-variance' && test.p < SIGNIFICANT;
  if (!clear) return 'no-clear-change';
  return mean.numerator > 0n ? 'up' : 'down';
}

function summarise(values: readonly bigint[], perUnit: bigint) {
  const n = values.length;
  return {
    mean: toNumber(gridMean(values, perUnit)),
    deviation: n < 2 ? 0 : Math.sqrt(toNumber(gridVariance(values, perUnit))),
    n,
  };
}
