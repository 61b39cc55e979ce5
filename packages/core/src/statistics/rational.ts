/** An exact fraction in lowest terms, its denominator above zero. */
export interface Rational {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

const ZERO: Rational = { numerator: 0n, denominator: 1n };

/** Bits kept when a fraction becomes a number: far more than a double holds, so it is rounded once. */
const PRECISION = 128n;

/** Makes a fraction of two whole numbers. Throws a RangeError on anything else, and on a denominator of zero. */
export function rational(numerator: number | bigint, denominator: number | bigint = 1): Rational {
  const top = BigInt(numerator);
  const bottom = BigInt(denominator);
  if (bottom === 0n) throw new RangeError('A fraction needs a denominator other than zero.');
  const divisor = greatestCommonDivisor(top, bottom) * (bottom < 0n ? -1n : 1n);
  return { numerator: top / divisor, denominator: bottom / divisor };
}

export function add(a: Rational, b: Rational): Rational {
  return rational(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator);
}

export function multiply(a: Rational, b: Rational): Rational {
  return rational(a.numerator * b.numerator, a.denominator * b.denominator);
}

/** Negative, zero or positive, as a comparator of `sort` is. */
export function compare(a: Rational, b: Rational): number {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** The arithmetic mean; `undefined` of nothing. */
export function mean(values: readonly Rational[]): Rational | undefined {
  if (values.length === 0) return undefined;
  return multiply(values.reduce(add, ZERO), rational(1, values.length));
}

/** The middle value, or the mean of the two middle ones; `undefined` of nothing. */
export function median(values: readonly Rational[]): Rational | undefined {
  const sorted = [...values].sort(compare);
  const upper = Math.floor(sorted.length / 2);
  return mean(sorted.slice(sorted.length % 2 === 0 ? Math.max(upper - 1, 0) : upper, upper + 1));
}

/** The nearest double, the same on every machine and for every order of computing. */
export function toNumber(value: Rational): number {
  return Number((value.numerator << PRECISION) / value.denominator) / 2 ** Number(PRECISION);
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}
