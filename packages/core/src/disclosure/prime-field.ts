/** The two largest primes below 2^26: products of residues stay below 2^52, so doubles hold them exactly. */
export const PRIMES: readonly [number, number] = [67_108_859, 67_108_837];

/** Independent vectors modulo a prime, each 1 at its pivot and 0 at the pivots of those before it. */
export interface Span {
  readonly prime: number;
  readonly vectors: readonly Float64Array[];
  readonly pivots: readonly number[];
}

export function emptySpan(prime: number): Span {
  return { prime, vectors: [], pivots: [] };
}

/** The span with one more vector, and the same span where that lies in it already. Looks for a pivot before `end`. */
export function extend(span: Span, vector: Float64Array, end = vector.length): Span {
  const { prime, vectors, pivots } = span;
  const rest = vector.slice();
  vectors.forEach((each, index) => {
    subtract(rest, each, rest[pivots[index] ?? 0] ?? 0, prime);
  });
  const pivot = firstOther(rest, end);
  if (pivot === -1) return span;
  return { prime, vectors: [...vectors, normalised(rest, pivot, prime)], pivots: [...pivots, pivot] };
}

/** The multiple of a vector that is 1 at the pivot, where the vector is not 0. */
export function normalised(vector: Float64Array, pivot: number, prime: number): Float64Array {
  const factor = inverse(vector[pivot] ?? 0, prime);
  return vector.map((each) => (each * factor) % prime);
}

export function isZero(vector: Float64Array): boolean {
  return firstOther(vector) === -1;
}

/** `vector` less `factor` times `other`. Where there is nothing to take out it is the vector itself. */
export function difference(
  vector: Float64Array,
  other: Float64Array,
  factor: number,
  prime: number,
): Float64Array {
  if (factor === 0) return vector;
  const rest = vector.slice();
  subtract(rest, other, factor, prime);
  return rest;
}

/** The first place before `end` that is not zero; −1 where there is none. */
export function firstOther(vector: Float64Array, end = vector.length): number {
  for (let index = 0; index < end; index += 1) if (vector[index] !== 0) return index;
  return -1;
}

/** Takes `factor` times `other` out of `vector`. Both hold residues, and so does `vector` afterwards. */
export function subtract(vector: Float64Array, other: Float64Array, factor: number, prime: number): void {
  if (factor === 0) return;
  const opposite = prime - factor;
  for (let index = 0; index < vector.length; index += 1) {
    const each = other[index] ?? 0;
    if (each !== 0) vector[index] = ((vector[index] ?? 0) + opposite * each) % prime;
  }
}

/** By the extended algorithm of Euclid: its quotients and cofactors stay below the prime. */
function inverse(residue: number, prime: number): number {
  let [a, b, x, y] = [residue, prime, 1, 0];
  while (b !== 0) {
    const quotient = Math.floor(a / b);
    [a, b, x, y] = [b, a % b, y, x - quotient * y];
  }
  return x < 0 ? x + prime : x;
}
