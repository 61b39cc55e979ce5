import { betaBinomialMasses } from './distributions/beta-binomial.js';
import type { ExactScore } from './score-histogram.js';
import { sumUrn, urnSumWork } from './urn-sum.js';
import type { Urn } from './urn-sum.js';

/** The prior: one imaginary colleague, who answers everything and at random. */
export const IMAGINARY_PEOPLE = 1;

/** Multiplications that the exact distribution may cost: some hundredths of a second. */
const MOST_WORK = 5e7;
/** Numbers that it may hold at once. */
const MOST_CELLS = 4e6;
/** Groups of people with a score each, counted one by one where the common unit is too fine for a grid. */
const MOST_GROUPS = 50_000;

/** Chances of sums of scores of unseen people, lowest first. */
export interface UnseenSums {
  readonly masses: Float64Array;
  /** The sum at a place, in units. */
  readonly unitsAt: (index: number) => bigint;
}

/** Scores on their common unit, so that each is a whole number of units. */
export interface UnitScores {
  /** How many units a score of 1 has. */
  readonly unit: bigint;
  readonly seen: readonly { readonly at: bigint; readonly people: number }[];
  /** Places of the prior: all scores that a person with complete answers may have, at equal weight. */
  readonly prior: readonly { readonly at: bigint; readonly weight: number }[];
}

/** Puts scores and the prior, `steps` + 1 places from 0 to 1, on their common unit. */
export function onCommonUnit(scores: readonly ExactScore[], steps: number): UnitScores {
  const unit = scores.reduce(
    (common, { score }) => leastCommonMultiple(common, score.denominator),
    BigInt(steps),
  );
  return {
    unit,
    seen: scores.map(({ score, people }) => ({ at: (score.numerator * unit) / score.denominator, people })),
    prior: Array.from({ length: steps + 1 }, (_, step) => ({
      at: (BigInt(step) * unit) / BigInt(steps),
      weight: IMAGINARY_PEOPLE / (steps + 1),
    })),
  };
}

/**
 * The exact predictive distribution of the sum of so many unseen scores, from Pólya's urn of the seen ones
 * and the prior; `undefined` where it would cost too much, which is never so for one or two people.
 */
export function* sumUnseen(
  { unit, seen, prior }: UnitScores,
  unseen: number,
): Generator<void, UnseenSums | undefined> {
  if (unit * BigInt(unseen) <= MOST_CELLS) {
    const urn: Urn = {
      prior: prior.map(({ at, weight }) => ({ at: Number(at), weight })),
      seen: seen.map(({ at, people }) => ({ at: Number(at), people })),
    };
    const cells = (Number(unit) * unseen * (unseen + 1)) / 2;
    if (cells <= MOST_CELLS && urnSumWork(urn, unseen) <= MOST_WORK) {
      return { masses: yield* sumUrn(urn, unseen), unitsAt: BigInt };
    }
  }
  const places = mergePlaces({ seen, prior });
  if (unseen > 2 && groupsOf(places.length, unseen) > MOST_GROUPS) return undefined;
  return countGroups(places, unseen);
}

interface Place {
  readonly at: bigint;
  readonly weight: number;
}

function mergePlaces({ seen, prior }: Omit<UnitScores, 'unit'>): readonly Place[] {
  const weights = new Map<bigint, number>();
  for (const { at, people } of seen) weights.set(at, people);
  for (const { at, weight } of prior) weights.set(at, (weights.get(at) ?? 0) + weight);
  return [...weights].map(([at, weight]) => ({ at, weight }));
}

/** In how many ways so many people can be spread over the places. */
function groupsOf(places: number, people: number): number {
  let groups = 1;
  for (let person = 1; person <= people; person += 1) groups = (groups * (places + person - 1)) / person;
  return groups;
}

/** Each spread of the people over the places, by splitting off one place at a time (beta-binomial). */
function countGroups(places: readonly Place[], people: number): UnseenSums {
  const sums = new Map<bigint, number>();
  const visit = (index: number, rest: number, sum: bigint, chance: number, weightLeft: number) => {
    const place = places[index];
    if (place === undefined || rest === 0) {
      sums.set(sum, (sums.get(sum) ?? 0) + chance);
      return;
    }
    const others = weightLeft - place.weight;
    if (index === places.length - 1) {
      visit(index + 1, 0, sum + BigInt(rest) * place.at, chance, 0);
      return;
    }
    for (const [here, mass] of betaBinomialMasses(rest, place.weight, others).entries()) {
      visit(index + 1, rest - here, sum + BigInt(here) * place.at, chance * mass, others);
    }
  };
  visit(
    0,
    people,
    0n,
    1,
    places.reduce((sum, { weight }) => sum + weight, 0),
  );
  const ordered = [...sums].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    masses: Float64Array.from(ordered, ([, chance]) => chance),
    unitsAt: (index) => ordered[index]?.[0] ?? 0n,
  };
}

function leastCommonMultiple(a: bigint, b: bigint): bigint {
  let [x, y] = [a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return (a / x) * b;
}
