import type { SquareSums } from './spread.js';
import { scatter } from './spread.js';

/** Level Q without its regions: sums of the places of `n` people, whole numbers of units. */
export interface PlaceSums {
  readonly n: number;
  readonly vertical: number;
  readonly horizontal: number;
  readonly verticalSquared: number;
  readonly horizontalSquared: number;
  readonly product: number;
}

/** The places of a group in whole numbers, and how many people were invited, where somebody knows. */
export interface GroupPlaces {
  readonly sums: PlaceSums;
  /** How many units an axis has from its middle to an end. */
  readonly unitsPerAxis: number;
  /** Absent where nobody knows; then what is said is of what would recur. Fewer than `n` counts as `n`. */
  readonly invited?: number;
}

/** The three sums of squared distances to the centroid, times n: exact in whole numbers. */
export interface Scatters {
  readonly vertical: bigint;
  readonly horizontal: bigint;
  readonly both: bigint;
}

/** The scatter of both axes and between them; needs one person or more. */
export function scattersOf({ n, ...sums }: PlaceSums): Scatters {
  const axis = (sum: number, squared: number): SquareSums => ({ sum, squared });
  return {
    vertical: scatter(axis(sums.vertical, sums.verticalSquared), n),
    horizontal: scatter(axis(sums.horizontal, sums.horizontalSquared), n),
    both: BigInt(n) * BigInt(sums.product) - BigInt(sums.vertical) * BigInt(sums.horizontal),
  };
}

/**
 * The variance of the mean of one axis in squared units, or the covariance of both: scatter / (n (n − 1)) / n · (1 − n /
 * N). For two people or more, and fewer than were invited.
 */
export function ofTheMean(scattered: bigint, n: number, invited: number | undefined): number {
  const unseen = invited === undefined ? 1 : 1 - n / invited;
  return (Number(scattered) / (n * (n - 1) * n)) * unseen;
}

/** Sums the places of people, in whole units; the order says nothing. */
export function sumPlaces(
  places: readonly { readonly vertical: number; readonly horizontal: number }[],
): PlaceSums {
  const sums = { n: 0, vertical: 0, horizontal: 0, verticalSquared: 0, horizontalSquared: 0, product: 0 };
  for (const { vertical, horizontal } of places) {
    sums.n += 1;
    sums.vertical += vertical;
    sums.horizontal += horizontal;
    sums.verticalSquared += vertical * vertical;
    sums.horizontalSquared += horizontal * horizontal;
    sums.product += vertical * horizontal;
  }
  return sums;
}
