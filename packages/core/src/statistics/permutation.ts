import { compact } from './common-grid.js';
import { randomFrom } from './random.js';

/** The p of a test that goes through assignments: all of them, or many that were drawn by chance and a seed. */
export type PermutationTest =
  | { readonly method: 'exact'; readonly p: number }
  | { readonly method: 'monte-carlo'; readonly p: number; readonly draws: number; readonly seed: number };

/** Additions in the table of all assignments; beyond, chance takes over. 10^7 take some 15 ms. */
const MOST_WORK = 10_000_000;
const DRAWS = 10_000;

/**
 * The two-sided p of a difference between the means of two groups: the share of all ways to divide these people into
 * groups of these sizes whose means differ by at least as much (Fisher, 1935; Pitman, 1937). The values are whole
 * numbers on one grid, so ties are exact. All assignments are counted by their sums (Pagano & Tritchler, 1983) while
 * people · smaller group · largest sum is at most 10^7; otherwise 10,000 are drawn, and p is (hits + 1) / (draws +
 * 1) (Phipson & Smyth, 2010). Both groups hold somebody.
 */
export function permutationTest(
  first: readonly bigint[],
  second: readonly bigint[],
  seed: number,
): PermutationTest {
  const smaller = first.length <= second.length ? first : second;
  if (smaller.length === 0) throw new RangeError('A permutation test needs somebody in both groups.');
  const pooled = [...first, ...second].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  const lowest = pooled[0] ?? 0n;
  const { values, slack } = compact([...smaller, ...pooled], lowest);
  const chosen = values.slice(0, smaller.length);
  const all = values.slice(smaller.length);
  const people = all.length;
  const expected = smaller.length * sum(all);
  const distance = (chosenSum: number) => Math.abs(chosenSum * people - expected);
  const observed = distance(sum(chosen)) - slack * people * people;

  const largest = sum(all.slice(people - smaller.length));
  if (slack === 0 && people * smaller.length * (largest + 1) <= MOST_WORK) {
    const probabilities = sumsOfSubsets(all, smaller.length, largest);
    let p = 0;
    probabilities.forEach((probability, chosenSum) => {
      if (distance(chosenSum) >= observed) p += probability;
    });
    return { method: 'exact', p: Math.min(1, p) };
  }
  const random = randomFrom(seed);
  const urn = Float64Array.from(all);
  let hits = 0;
  for (let draw = 0; draw < DRAWS; draw += 1) {
    let chosenSum = 0;
    for (let place = 0; place < smaller.length; place += 1) {
      const pick = place + random.below(people - place);
      const value = urn[pick] ?? 0;
      urn[pick] = urn[place] ?? 0;
      urn[place] = value;
      chosenSum += value;
    }
    if (distance(chosenSum) >= observed) hits += 1;
  }
  return { method: 'monte-carlo', p: (hits + 1) / (DRAWS + 1), draws: DRAWS, seed };
}

/**
 * The probability of each sum of `size` people chosen at random. Built one person at a time with the chance that she
 * is chosen, given how many are chosen already, so that no number grows out of range.
 */
function sumsOfSubsets(values: readonly number[], size: number, largest: number): Float64Array {
  const width = largest + 1;
  const table = new Float64Array((size + 1) * width);
  table[0] = 1;
  let reach = 0;
  values.forEach((value, index) => {
    const remaining = values.length - index;
    reach = Math.min(largest, reach + value);
    for (let taken = Math.min(size, index + 1); taken >= 0; taken -= 1) {
      const row = taken * width;
      const stay = 1 - (size - taken) / remaining;
      const join = (size - taken + 1) / remaining;
      for (let total = reach; total >= 0; total -= 1) {
        const kept = (table[row + total] ?? 0) * stay;
        const before = taken > 0 && total >= value ? (table[row - width + total - value] ?? 0) : 0;
        table[row + total] = kept + before * join;
      }
    }
  });
  return table.slice(size * width);
}

/** The most differences other than zero whose signs are all gone through; 2^18 ways take a few milliseconds. */
const MOST_FLIPPED = 18;
const SIGNS_AT_ONCE = 24;

/**
 * The two-sided p of a mean difference within pairs: the share of all ways to turn the signs of these differences
 * whose sum is at least as far from zero (Fisher, 1935). All ways up to 18 differences other than zero; otherwise
 * 10,000 are drawn, and p is (hits + 1) / (draws + 1). Without a difference p is 1.
 */
export function signFlipTest(differences: readonly bigint[], seed: number): PermutationTest {
  const moved = differences
    .filter((difference) => difference !== 0n)
    .sort((a, b) => Number(absolute(a) - absolute(b) || a - b));
  const { values, slack } = compact(moved, 0n);
  const observed = Math.abs(sum(values)) - 2 * slack * values.length;
  const steps = Float64Array.from(values, Math.abs);
  if (steps.length === 0) return { method: 'exact', p: 1 };
  if (steps.length <= MOST_FLIPPED) {
    return { method: 'exact', p: countFlips(steps, observed) / 2 ** (steps.length - 1) };
  }
  const random = randomFrom(seed);
  let hits = 0;
  for (let draw = 0; draw < DRAWS; draw += 1) {
    let flipped = 0;
    let signs = 0;
    for (let place = 0; place < steps.length; place += 1) {
      signs = place % SIGNS_AT_ONCE === 0 ? random.below(2 ** SIGNS_AT_ONCE) : signs >> 1;
      flipped += (steps[place] ?? 0) * (1 - 2 * (signs & 1));
    }
    if (Math.abs(flipped) >= observed) hits += 1;
  }
  return { method: 'monte-carlo', p: (hits + 1) / (DRAWS + 1), draws: DRAWS, seed };
}

/** Goes through all signs by turning one at a time (Gray, 1953); not the last one, which only mirrors the sums. */
function countFlips(steps: Float64Array, observed: number): number {
  const signs = new Int8Array(steps.length).fill(1);
  let flipped = 0;
  for (const step of steps) flipped += step;
  let hits = flipped >= observed ? 1 : 0;
  const ways = 2 ** (steps.length - 1);
  for (let way = 1; way < ways; way += 1) {
    const turned = 31 - Math.clz32(way & -way);
    const sign = signs[turned] ?? 1;
    flipped -= 2 * sign * (steps[turned] ?? 0);
    signs[turned] = -sign;
    if (Math.abs(flipped) >= observed) hits += 1;
  }
  return hits;
}

function absolute(value: bigint): bigint {
  return value < 0n ? -value : value;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
