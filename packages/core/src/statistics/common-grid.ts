import { rational } from './rational.js';
import type { Rational } from './rational.js';

/** Numbers as whole multiples of one unit, 1 / `perUnit`, so that sums and ties are exact. */
export interface Grid {
  readonly values: readonly (readonly bigint[])[];
  readonly perUnit: bigint;
}

/** Writes rows of fractions as whole numbers with one denominator, the least that all have in common. */
export function onCommonGrid(...rows: readonly (readonly Rational[])[]): Grid {
  const perUnit = rows
    .flat()
    .reduce((common, { denominator }) => leastCommonMultiple(common, denominator), 1n);
  return {
    values: rows.map((row) => row.map(({ numerator, denominator }) => numerator * (perUnit / denominator))),
    perUnit,
  };
}

/** The exact mean of one row of a grid; the row holds one value or more. */
export function gridMean(values: readonly bigint[], perUnit: bigint): Rational {
  return rational(total(values), BigInt(values.length) * perUnit);
}

/** The exact variance with n − 1 of one row of a grid; the row holds two values or more. */
export function gridVariance(values: readonly bigint[], perUnit: bigint): Rational {
  const n = BigInt(values.length);
  const squared = values.reduce((sum, value) => sum + value * value, 0n);
  return rational(n * squared - total(values) ** 2n, n * (n - 1n) * perUnit * perUnit);
}

/** How often each value occurs in each row, lowest value first: ranks are all that counts where order is compared. */
export function countsByValue(rows: readonly (readonly bigint[])[]): readonly (readonly number[])[] {
  const ordered = [...new Set(rows.flat())].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  const places = new Map(ordered.map((value, place) => [value, place]));
  return rows.map((row) => {
    const counts = ordered.map(() => 0);
    for (const value of row) {
      const place = places.get(value);
      if (place !== undefined) counts[place] = (counts[place] ?? 0) + 1;
    }
    return counts;
  });
}

/** Whole numbers that keep sums and ties, as small as they can be made. */
export interface CompactValues {
  readonly values: readonly number[];
  /** By how much a value may be off; 0 unless the grid is too fine for exact sums in doubles. */
  readonly slack: number;
}

/**
 * Divides whole numbers by what all of them share, after taking off `origin`. A grid on which sums of them all, times
 * their number, leave the exact range of doubles is made coarser, and `slack` says so.
 */
export function compact(values: readonly bigint[], origin: bigint): CompactValues {
  const shifted = values.map((value) => value - origin);
  const divisor = shifted.reduce(greatestCommonDivisor, 0n);
  if (divisor === 0n) return { values: shifted.map(() => 0), slack: 0 };
  const people = BigInt(values.length);
  const largest = shifted.reduce((most, value) => (absolute(value) > most ? absolute(value) : most), 0n);
  const room = BigInt(Number.MAX_SAFE_INTEGER) / (people * people);
  const small = shifted.map((value) => value / divisor);
  if (largest / divisor <= room) return { values: small.map(Number), slack: 0 };
  const coarser = largest / divisor / room + 1n;
  return { values: small.map((value) => Number(value / coarser)), slack: 1 };
}

function total(values: readonly bigint[]): bigint {
  return values.reduce((sum, value) => sum + value, 0n);
}

function absolute(value: bigint): bigint {
  return value < 0n ? -value : value;
}

function leastCommonMultiple(a: bigint, b: bigint): bigint {
  return (a / greatestCommonDivisor(a, b)) * b;
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [x, y] = [absolute(a), absolute(b)];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}
