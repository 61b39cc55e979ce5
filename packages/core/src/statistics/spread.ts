/** Sums of whole numbers, as a tally holds them. */
export interface SquareSums {
  readonly sum: number;
  readonly squared: number;
}

/**
 * The sum of squared distances to the mean, times n: n · Σx² − (Σx)², exact in whole numbers. It is never negative
 * for sums of real numbers; throws where the sums cannot belong to n numbers.
 */
export function scatter({ sum, squared }: SquareSums, n: number): bigint {
  const value = BigInt(n) * BigInt(squared) - BigInt(sum) ** 2n;
  if (value < 0n) throw new Error('This sum of squares is too small for its sum.');
  return value;
}

/** The standard deviation with n − 1; needs two numbers or more. */
export function standardDeviation(sums: SquareSums, n: number): number {
  return Math.sqrt(Number(scatter(sums, n)) / (n * (n - 1)));
}

/** The root mean square distance of points to their centroid, with n: one entry of `axes` for each dimension. */
export function rootMeanSquareDistance(axes: readonly SquareSums[], n: number): number {
  return Math.sqrt(Number(axes.reduce((total, sums) => total + scatter(sums, n), 0n))) / n;
}
