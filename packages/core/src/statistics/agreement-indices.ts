import { available, notDefined } from '../model/index.js';
import type { Figure, Undefined } from '../model/index.js';
import { agreementNorm, averageDeviation } from './agreement.js';
import { total, totalSteps } from './counts.js';
import { add, rational, toNumber } from './rational.js';
import type { Rational } from './rational.js';
import { scatter } from './spread.js';

/** Why a row of counts has no spread: no answers at all, or a single one; `undefined` where it has. */
export function spreadMissing(counts: readonly number[]): Undefined | undefined {
  const n = total(counts);
  if (n === 0) return notDefined('no-data');
  return n === 1 ? notDefined('too-few-for-spread') : undefined;
}

/** The variance with n − 1, exact, in squared scale points; of two answers or more. */
export function exactVariance(counts: readonly number[]): Rational {
  const n = total(counts);
  const squared = counts.reduce((sum, count, steps) => sum + count * steps ** 2, 0);
  return rational(scatter({ sum: totalSteps(counts), squared }, n), BigInt(n) * BigInt(n - 1));
}

/** How far do the answers spread? The variance with n − 1, in squared scale points, from 0. */
export function variance(counts: readonly number[]): Figure<number> {
  return spreadMissing(counts) ?? available(toNumber(exactVariance(counts)));
}

/**
 * How far is an answer from the median, on average? AD_Md in scale points, from 0 to ⌊K² / 4⌋ / K of evenly spread answers
 * and (K − 1) / 2 of half at each end (Burke & Dunlap, 2002).
 */
export function averageDeviationFromMedian(counts: readonly number[]): Figure<number> {
  return figureOf(counts, averageDeviation(counts));
}

/** How alike are the answers? 1 − D of Leik (1966), from 0 (half at each end) to 1 (all the same). */
export function leikAgreement(counts: readonly number[]): Figure<number> {
  return figureOf(counts, agreementNorm(counts));
}

function figureOf(counts: readonly number[], value: Rational | undefined): Figure<number> {
  return value === undefined ? (spreadMissing(counts) ?? notDefined('no-data')) : available(toNumber(value));
}

/**
 * How far is an answer from the mean, on average? AD_M in scale points, from 0 to (K − 1) / 2 (Burke, Finkelstein &
 * Dusig, 1999).
 */
export function averageDeviationFromMean(counts: readonly number[]): Figure<number> {
  const n = total(counts);
  const sum = totalSteps(counts);
  const distances = counts.reduce((all, count, steps) => all + count * Math.abs(n * steps - sum), 0);
  return spreadMissing(counts) ?? available(toNumber(rational(distances, n ** 2)));
}

/**
 * How close do the answers lie together? Cns from 0 (half at each end) to 1 (all the same):
 * 1 + Σ p · log2(1 − |point − mean| / (K − 1)) (Tastle & Wierman, 2007).
 */
export function consensus(counts: readonly number[]): Figure<number> {
  const missing = spreadMissing(counts);
  if (missing) return missing;
  const n = total(counts);
  const sum = totalSteps(counts);
  const range = n * (counts.length - 1);
  const logs = counts.map((count, steps) =>
    count === 0 ? 0 : count * Math.log2(toNumber(rational(range - Math.abs(n * steps - sum), range))),
  );
  return available(Math.max(0, 1 + logs.reduce((all, each) => all + each, 0) / n));
}

/**
 * Do the answers have one peak? A from −1 (half at each end) over 0 (evenly spread) to 1 (all the same), by peeling the
 * counts into layers (van der Eijk, 2001). `too-few-points` on a scale of two points, where no answer lies in between.
 */
export function vanDerEijkAgreement(counts: readonly number[]): Figure<number> {
  const missing = spreadMissing(counts);
  if (missing) return missing;
  if (counts.length < 3) return notDefined('too-few-points');
  let agreement = rational(0);
  let remaining = counts;
  for (let pattern = patternOf(remaining); pattern.includes(true); pattern = patternOf(remaining)) {
    const height = Math.min(...remaining.filter((count) => count > 0));
    const size = height * pattern.filter(Boolean).length;
    const value = layerAgreement(pattern);
    agreement = add(agreement, rational(value.numerator * BigInt(size), value.denominator));
    remaining = remaining.map((count) => Math.max(count - height, 0));
  }
  return available(toNumber(rational(agreement.numerator, agreement.denominator * BigInt(total(counts)))));
}

function patternOf(counts: readonly number[]): readonly boolean[] {
  return counts.map((count) => count > 0);
}

/** The agreement of one layer: U · (1 − (S − 1) / (K − 1)), with U the unimodality of its triples of points. */
function layerAgreement(pattern: readonly boolean[]): Rational {
  const points = pattern.length;
  const filled = pattern.filter(Boolean).length;
  if (filled === 1) return rational(1);
  if (filled === points) return rational(0);
  let oneSided = 0;
  let hollow = 0;
  for (let low = 0; low < points; low += 1) {
    for (let middle = low + 1; middle < points; middle += 1) {
      for (let high = middle + 1; high < points; high += 1) {
        const ends = Number(pattern[low]) + Number(pattern[high]);
        if (pattern[middle] === true && ends === 1) oneSided += 1;
        if (pattern[middle] === false && ends === 2) hollow += 1;
      }
    }
  }
  return rational(
    ((points - 2) * oneSided - (points - 1) * hollow) * (points - filled),
    (points - 2) * (oneSided + hollow) * (points - 1),
  );
}
