import { available, notDefined } from '../model/index.js';
import type { Figure } from '../model/index.js';
import { total } from './counts.js';
import { rational, toNumber } from './rational.js';
import type { Rational } from './rational.js';
import type { Range } from './range.js';
import { scatter } from './spread.js';

/** Both rows count the same values, lowest first: people of the first group, and of the second. */
export type TwoRows = readonly [first: readonly number[], second: readonly number[]];

/**
 * How much more often somebody of the first group stands above somebody of the second than below: delta =
 * P(x > y) − P(x < y), from −1 to 1, exact (Cliff, 1993). Undefined `no-data` where a group is empty.
 */
export function deltaOfCounts(first: readonly number[], second: readonly number[]): Figure<number> {
  const delta = exactDelta([first, second]);
  return delta === undefined ? notDefined('no-data') : available(toNumber(delta));
}

/** Delta as a fraction; `undefined` where a group is empty. */
export function exactDelta([first, second]: TwoRows): Rational | undefined {
  const pairs = total(first) * total(second);
  if (pairs === 0) return undefined;
  const doubled = weighedSum(first, placements(second));
  return rational(doubled - pairs, pairs);
}

/**
 * The variance of the probability of superiority P(x > y) + ½ P(x = y) by DeLong, DeLong & Clarke-Pearson (1988).
 * `undefined` where a group has fewer than two people.
 */
export function delongVariance([first, second]: TwoRows): number | undefined {
  const people = total(first);
  const others = total(second);
  if (people < 2 || others < 2) return undefined;
  return spreadOfPlacements(first, second) + spreadOfPlacements(second, first);
}

/**
 * The range of a probability on the logit scale, `quantile` standard errors to both sides (Pohar Perme & Manevski,
 * 2018, without their correction for full separation). `probability` lies above 0 and below 1.
 */
export function logitRange(probability: number, variance: number, quantile: number): Range {
  const centre = Math.log(probability / (1 - probability));
  const reach = (quantile * Math.sqrt(variance)) / (probability * (1 - probability));
  return { lower: expit(centre - reach), upper: expit(centre + reach) };
}

/** For each value twice the share of a placement: how many of `others` stand below, and half of those beside. */
function placements(others: readonly number[]): readonly number[] {
  let below = 0;
  return others.map((count) => {
    const place = 2 * below + count;
    below += count;
    return place;
  });
}

function spreadOfPlacements(counts: readonly number[], others: readonly number[]): number {
  const places = placements(others);
  const people = total(counts);
  const sum = weighedSum(counts, places);
  const squared = weighedSum(
    counts,
    places.map((place) => place * place),
  );
  const scale = 2 * total(others);
  return Number(scatter({ sum, squared }, people)) / (people * (people - 1) * scale * scale * people);
}

function weighedSum(counts: readonly number[], weights: readonly number[]): number {
  if (counts.length !== weights.length) throw new RangeError('Two rows of counts need the same values.');
  return counts.reduce((sum, count, index) => sum + count * (weights[index] ?? 0), 0);
}

function expit(value: number): number {
  return 1 / (1 + Math.exp(-value));
}
