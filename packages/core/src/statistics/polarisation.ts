import { total } from './counts.js';

/** Counts below, in and above the middle of a scale. */
export interface Thirds {
  readonly low: number;
  readonly middle: number;
  readonly high: number;
}

/**
 * Whether a group stands in two camps: at least a quarter low, at least a quarter high, and in the middle at least two
 * fewer than in the smaller camp. It sees camps where there are none in 1 to 4 % of teams that lean to the middle or to
 * one end, and in 7 to 23 % where answers are spread evenly at random (decision 25).
 */
export function isPolarised({ low, middle, high }: Thirds): boolean {
  const n = low + middle + high;
  return 4 * low >= n && 4 * high >= n && middle <= Math.min(low, high) - 2;
}

/** Takes the points of a scale together in a low, a middle and a high part: of 5 points 2, 1, 2; of 7 points 2, 3, 2. */
export function collapseToThirds(counts: readonly number[]): Thirds {
  const side = Math.round(counts.length / 3);
  return {
    low: total(counts.slice(0, side)),
    middle: total(counts.slice(side, counts.length - side)),
    high: total(counts.slice(counts.length - side)),
  };
}
