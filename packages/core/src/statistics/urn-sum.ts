import { toTheEnd } from '../model/steps.js';

/** A value that a draw may have, in whole units, with its weight in the urn. */
export interface UrnValue {
  readonly at: number;
  readonly weight: number;
}

/** A value that people already have: each of them is one ball in the urn. */
export interface SeenValue {
  readonly at: number;
  readonly people: number;
}

export interface Urn {
  readonly prior: readonly UrnValue[];
  readonly seen: readonly SeenValue[];
}

/** The total weight of an urn. */
export function urnWeight({ prior, seen }: Urn): number {
  return (
    prior.reduce((sum, { weight }) => sum + weight, 0) + seen.reduce((sum, { people }) => sum + people, 0)
  );
}

/** The mean and the variance of the sum of so many draws from Pólya's urn, in units (Johnson & Kotz, 1977). */
export function urnSumMoments(urn: Urn, draws: number): { readonly mean: number; readonly variance: number } {
  const values = [...urn.prior, ...urn.seen.map(({ at, people }) => ({ at, weight: people }))];
  const weight = urnWeight(urn);
  const mean = values.reduce((sum, value) => sum + value.at * value.weight, 0) / weight;
  const variance = values.reduce((sum, value) => sum + value.weight * (value.at - mean) ** 2, 0) / weight;
  return { mean: draws * mean, variance: (draws * (weight + draws) * variance) / (weight + 1) };
}

/**
 * The chances of each sum, in units from 0 on, of so many draws from Pólya's urn: the predictive distribution
 * of those who did not answer. Exact: with weights a_g on values x_g, the generating function of the sums of
 * m draws is the coefficient of t^m in Π (1 − p z^x_g t)^−a_g. The prior's part comes from m F_m = Σ_r p^r
 * F_(m−r) Σ_g a_g z^(r x_g) on its own, coarser grid, then each person multiplies by one factor. With p = m /
 * (A + m), A all weights, the rows are probabilities (negative binomial, around m), so that nothing
 * overflows; all terms are positive, so that nothing cancels.
 */
export function urnSumMasses(urn: Urn, draws: number): Float64Array {
  return toTheEnd(sumUrn(urn, draws));
}

/** The same in steps of a few milliseconds. */
export function* sumUrn(urn: Urn, draws: number): Generator<void, Float64Array> {
  const weight = urnWeight(urn);
  const again = draws / (weight + draws);
  const coarse = urn.prior.reduce((divisor, { at }) => greatestCommonDivisor(divisor, at), 0) || 1;
  const widest = Math.max(0, ...urn.prior.map(({ at }) => at), ...urn.seen.map(({ at }) => at));
  // So small a start makes the rows probabilities once everybody's factor is in.
  const start = (1 - again) ** weight;
  const rows = spread(priorRows(urn.prior, coarse, draws, again, start), coarse, widest);
  for (const { at, people } of urn.seen) {
    if (2 * people <= draws) for (let person = 0; person < people; person += 1) addPerson(rows, at, again);
    else addPeople(rows, at, people, again);
    yield;
  }
  const all = negativeBinomialMass(draws, weight, again);
  return (rows[draws] ?? new Float64Array(1)).map((mass) => mass / all);
}

/** The chance of so many draws where their number is left to chance as well: what the last row adds up to. */
function negativeBinomialMass(draws: number, weight: number, again: number): number {
  let mass = (1 - again) ** weight;
  for (let draw = 0; draw < draws; draw += 1) mass *= ((weight + draw) / (draw + 1)) * again;
  return mass;
}

/** About how many multiplications `urnSumMasses` takes, known before it is begun. */
export function urnSumWork({ prior, seen }: Urn, draws: number): number {
  const coarse = prior.reduce((divisor, { at }) => greatestCommonDivisor(divisor, at), 0) || 1;
  const widestPrior = Math.max(0, ...prior.map(({ at }) => at / coarse));
  const widest = Math.max(widestPrior * coarse, ...seen.map(({ at }) => at));
  const factors = seen.reduce((sum, { people }) => sum + Math.min(people, draws / 2), 0);
  return (prior.length * widestPrior * draws ** 3) / 6 + ((factors + 1) * widest * draws ** 2) / 2;
}

function priorRows(
  prior: readonly UrnValue[],
  coarse: number,
  draws: number,
  again: number,
  start: number,
): readonly Float64Array[] {
  const places = prior.map(({ at, weight }) => ({ at: at / coarse, weight }));
  const widest = Math.max(0, ...places.map(({ at }) => at));
  const rows = [Float64Array.of(start)];
  for (let degree = 1; degree <= draws; degree += 1) {
    const row = new Float64Array(degree * widest + 1);
    for (let step = 1; step <= degree; step += 1) {
      const earlier = rows[degree - step];
      if (earlier === undefined) continue;
      const factor = again ** step / degree;
      for (const { at, weight } of places) addShifted(row, earlier, step * at, weight * factor);
    }
    rows.push(row);
  }
  return rows;
}

function spread(rows: readonly Float64Array[], unit: number, widest: number): Float64Array[] {
  return rows.map((row, degree) => {
    const fine = new Float64Array(degree * widest + 1);
    for (let index = 0; index < row.length; index += 1) fine[index * unit] = row[index] ?? 0;
    return fine;
  });
}

/** Multiplies by 1 / (1 − p z^at t): one person. */
function addPerson(rows: readonly Float64Array[], at: number, again: number): void {
  let previous: Float64Array | undefined;
  for (const row of rows) {
    if (previous !== undefined) addShifted(row, previous, at, again);
    previous = row;
  }
}

/** Multiplies by the same for many people with one value at once, by the coefficients of its power. */
function addPeople(rows: readonly Float64Array[], at: number, people: number, again: number): void {
  const factors = [1];
  for (let step = 1; step < rows.length; step += 1) {
    factors.push(((factors[step - 1] ?? 0) * again * (people + step - 1)) / step);
  }
  for (let degree = rows.length - 1; degree >= 0; degree -= 1) {
    const row = rows[degree];
    if (row === undefined) continue;
    for (let step = 1; step <= degree; step += 1) {
      const lower = rows[degree - step];
      if (lower !== undefined) addShifted(row, lower, step * at, factors[step] ?? 0);
    }
  }
}

function addShifted(row: Float64Array, added: Float64Array, shift: number, factor: number): void {
  for (let index = 0; index < added.length; index += 1) {
    row[index + shift] = (row[index + shift] ?? 0) + (added[index] ?? 0) * factor;
  }
}

function greatestCommonDivisor(a: number, b: number): number {
  let [x, y] = [a, b];
  while (y !== 0) [x, y] = [y, x % y];
  return x;
}
