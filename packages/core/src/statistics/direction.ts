import { betaKernel, incompleteBeta } from './distributions/incomplete-beta.js';
import type { Range } from './range.js';

/** How many linked people went up, stayed, and went down. */
export interface Directions {
  readonly up: number;
  readonly same: number;
  readonly down: number;
}

const PRIOR = 0.5;

/**
 * The interval at 95 % of P(up) − P(down), from −1 to 1, after a Dirichlet prior of ½ for each way (Jeffreys). By
 * integration, so it takes no seed: P(up) + P(down) and the share of P(up) in it are independent and beta
 * distributed.
 */
export function directionInterval({ up, same, down }: Directions): Range {
  const posterior = { up: up + PRIOR, same: same + PRIOR, down: down + PRIOR };
  const nodes = makeNodes(up + same + down);
  const chanceAbove = (value: number) =>
    value >= 0
      ? upperTail(value, posterior, nodes)
      : 1 - upperTail(-value, { ...posterior, up: posterior.down, down: posterior.up }, nodes);
  return { lower: solve(chanceAbove, 0.975), upper: solve(chanceAbove, 0.025) };
}

/** A point of the double exponential rule (Takahasi & Mori, 1974): its places from both ends of 0–1, and its weight. */
interface Node {
  readonly fromLow: number;
  readonly fromHigh: number;
  readonly weight: number;
}

/** So far out that what is left out is below 1e-13, next to an end where the integrand grows as x^−½. */
const NODES_UP_TO = 3.9;

function makeNodes(people: number): readonly Node[] {
  const step = Math.min(1 / 12, 0.5 / Math.sqrt(people + 1));
  const reach = Math.ceil(NODES_UP_TO / step);
  return Array.from({ length: 2 * reach + 1 }, (_, index) => {
    const at = (index - reach) * step;
    const bend = Math.PI * Math.sinh(at);
    const fromLow = 1 / (1 + Math.exp(-bend));
    const fromHigh = 1 / (1 + Math.exp(bend));
    return { fromLow, fromHigh, weight: step * Math.PI * Math.cosh(at) * fromLow * fromHigh };
  });
}

/** P(up) − P(down) lies above `value`, which is 0 or more, where the share of up is large and staying is rare. */
function upperTail(value: number, { up, same, down }: Directions, nodes: readonly Node[]): number {
  if (value >= 1) return 0;
  const width = (1 - value) / 2;
  let sum = 0;
  for (const { fromLow, fromHigh, weight } of nodes) {
    const others = width * fromHigh;
    const share = 1 - others;
    const lead = value + 2 * width * fromLow;
    const moved = incompleteBeta(value / lead, up + down, same, (2 * width * fromLow) / lead).upper;
    sum += (weight * width * moved * betaKernel(share, others, up, down)) / (share * others);
  }
  return sum;
}

/** Where a falling function from −1 to 1 takes this value, by the Illinois rule (Dowell & Jarratt, 1971). */
function solve(falling: (value: number) => number, target: number): number {
  let [low, high] = [-1, 1];
  let [above, below] = [1 - target, -target];
  let last = 0;
  for (let round = 0; round < 200 && high - low > 1e-12; round += 1) {
    const next = low + ((high - low) * above) / (above - below);
    const off = falling(next) - target;
    if (Math.abs(off) < 1e-13) return next;
    if (off > 0) {
      low = next;
      above = off;
      if (last > 0) below /= 2;
    } else {
      high = next;
      below = off;
      if (last < 0) above /= 2;
    }
    last = off;
  }
  return (low + high) / 2;
}
