import { toTheEnd } from '../model/steps.js';
import { randomFrom } from './random.js';
import type { Random } from './random.js';
import { drawsPerSlice, IMAGINARY, makeUrn, USUAL_DRAWS } from './urn.js';

/** What a ranking is drawn from: whole rows of answers, so for inside a release only. */
export interface RankingInput {
  /**
   * A row for each person: for each ranked item the steps above the lowest point, or `null` for what is not a rating.
   * Each item has an answer or more.
   */
  readonly rows: readonly (readonly (number | null)[])[];
  /** K, the points of the scale. */
  readonly points: number;
  /** How many people were invited; fewer than there are rows counts as everybody answered. */
  readonly invited: number;
  readonly seed: number;
  /** 4000 unless given. */
  readonly draws?: number;
}

/** For one item the chance, 0 to 1, that it stands among the first `places` of the whole team, and among the last. */
export interface ItemChance {
  readonly top: number;
  readonly bottom: number;
}

/** How sure it is which items stand on top and at the bottom once everybody has answered. */
export interface RankingChances {
  /** Three, and never more than half of the items. */
  readonly places: number;
  /** In the order of the rows. */
  readonly items: readonly ItemChance[];
  /** 1 where everybody answered, and nothing is left to chance. */
  readonly draws: number;
  readonly seed: number;
}

const MOST_PLACES = 3;

/** How many of this many items may be called the first, and the last. */
export function rankedPlaces(items: number): number {
  return Math.min(MOST_PLACES, Math.floor(items / 2));
}

/** Whether an item may be ranked: at least `minimum` answers, and no more than a quarter of reactions "don't know". */
export function isRankable(
  { answered, dontKnow }: { readonly answered: number; readonly dontKnow: number },
  minimum: number,
): boolean {
  return answered >= minimum && answered > 0 && 4 * dontKnow <= answered + dontKnow;
}

/** The chances of `drawRanking`, at once. */
export function rankingChances(input: RankingInput): RankingChances {
  return toTheEnd(drawRanking(input));
}

/**
 * Which items stand on top and at the bottom of the whole team, for all that is not known of who did not answer? They
 * are drawn as copies of whole rows, with one imaginary person who chooses each point as likely (Pólya urn of weight
 * 1). Tied items share the best place of their tie. Missing answers stay missing. The order of the rows says nothing.
 * Yields how many draws are done, after some milliseconds each time.
 */
export function* drawRanking(input: RankingInput): Generator<number, RankingChances, void> {
  const { rows, points, invited, seed, draws = USUAL_DRAWS } = input;
  const width = rows[0]?.length ?? 0;
  const seen = rows.length;
  const unseen = Math.max(0, invited - seen);
  const table = packRows(rows, width, points);
  const sums = new Int32Array(width);
  const answered = new Int32Array(width);
  for (let row = 0; row < seen; row += 1) addRow(table, row * width, sums, answered);
  if (answered.includes(0)) throw new RangeError('A ranked item needs an answer.');

  const random = randomFrom(seed);
  const urn = makeUrn(seen, unseen, random);
  const places = rankedPlaces(width);
  const hits = { top: new Uint32Array(width), bottom: new Uint32Array(width) };
  const total = unseen === 0 ? 1 : draws;
  const slice = drawsPerSlice(width * (unseen + 1));
  const drawnSums = new Int32Array(width);
  const drawnAnswered = new Int32Array(width);
  const means = new Float64Array(width);
  for (let draw = 1; draw <= total; draw += 1) {
    urn.draw();
    drawnSums.set(sums);
    drawnAnswered.set(answered);
    for (const person of urn.drawn) {
      if (person === IMAGINARY) addAnyAnswers(points, random, drawnSums, drawnAnswered);
      else addRow(table, person * width, drawnSums, drawnAnswered);
    }
    // Equal fractions divide to the same double, and unequal ones of this size do not: ties are exact.
    for (let item = 0; item < width; item += 1)
      means[item] = (drawnSums[item] ?? 0) / (drawnAnswered[item] ?? 1);
    countPlaces(means, places, hits);
    if (draw % slice === 0 && draw < total) yield draw;
  }
  const items = Array.from({ length: width }, (_, item) => ({
    top: (hits.top[item] ?? 0) / total,
    bottom: (hits.bottom[item] ?? 0) / total,
  }));
  return { places, items, draws: total, seed };
}

const MISSING = -1;

/** The rows in an order of their own, one after another. */
function packRows(rows: RankingInput['rows'], width: number, points: number): Int8Array {
  const table = new Int8Array(rows.length * width);
  [...rows].sort(compareRows).forEach((row, index) => {
    if (row.length !== width) throw new RangeError('Each row of a ranking holds every item.');
    row.forEach((steps, item) => {
      if (steps !== null && !(Number.isInteger(steps) && steps >= 0 && steps < points)) {
        throw new RangeError('An answer of a ranking is a place on the scale, from 0 on.');
      }
      table[index * width + item] = steps ?? MISSING;
    });
  });
  return table;
}

function compareRows(a: readonly (number | null)[], b: readonly (number | null)[]): number {
  for (const [item, steps] of a.entries()) {
    const difference = (steps ?? MISSING) - (b[item] ?? MISSING);
    if (difference !== 0) return difference;
  }
  return 0;
}

function addRow(table: Int8Array, start: number, sums: Int32Array, answered: Int32Array): void {
  for (let item = 0; item < sums.length; item += 1) {
    const steps = table[start + item] ?? MISSING;
    if (steps >= 0) {
      sums[item] = (sums[item] ?? 0) + steps;
      answered[item] = (answered[item] ?? 0) + 1;
    }
  }
}

function addAnyAnswers(points: number, random: Random, sums: Int32Array, answered: Int32Array): void {
  for (let item = 0; item < sums.length; item += 1) {
    sums[item] = (sums[item] ?? 0) + random.below(points);
    answered[item] = (answered[item] ?? 0) + 1;
  }
}

function countPlaces(
  means: Float64Array,
  places: number,
  hits: { readonly top: Uint32Array; readonly bottom: Uint32Array },
): void {
  if (places === 0) return;
  const highest = nthHighest(means, places, 1);
  const lowest = -nthHighest(means, places, -1);
  for (let item = 0; item < means.length; item += 1) {
    const mean = means[item] ?? 0;
    if (mean >= highest) hits.top[item] = (hits.top[item] ?? 0) + 1;
    if (mean <= lowest) hits.bottom[item] = (hits.bottom[item] ?? 0) + 1;
  }
}

/** The third highest of numbers, say, each multiplied by `sign`; a number counts as often as it occurs. */
function nthHighest(values: Float64Array, place: number, sign: 1 | -1): number {
  let [first, second, third] = [-Infinity, -Infinity, -Infinity];
  for (const each of values) {
    const value = sign * each;
    if (value > first) {
      third = second;
      second = first;
      first = value;
    } else if (value > second) {
      third = second;
      second = value;
    } else if (value > third) third = value;
  }
  return place === 1 ? first : place === 2 ? second : third;
}
