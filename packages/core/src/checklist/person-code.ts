import type { ChecklistInstrument } from './instrument.js';
import type { PersonScoreCount } from './tally-model.js';

/**
 * Writes what a person gave to a domain as one whole number, so that counting persons is counting numbers. The number
 * is a sum over her answers, and orders persons as a tally does: by `answered`, then `sum`, then `notApplicable`.
 */
export interface PersonCode {
  /** By the code of an answer in a column: what it adds to the number. */
  readonly weights: Float64Array;
  /** All numbers are below this. */
  readonly size: number;
  read(number: number): Omit<PersonScoreCount, 'respondents'>;
}

export function compilePersonCode(
  items: number,
  { scale, notApplicable }: Pick<ChecklistInstrument, 'scale' | 'notApplicable'>,
): PersonCode {
  const points = scale.points.length;
  const perSum = notApplicable ? items + 1 : 1;
  const perAnswered = (items * (points - 1) + 1) * perSum;
  const rated = scale.points.map((_, steps) => perAnswered + steps * perSum);
  return {
    weights: Float64Array.from([0, ...rated, 0, ...(notApplicable ? [1] : [])]),
    size: (items + 1) * perAnswered,
    read: (number) => ({
      sum: Math.floor((number % perAnswered) / perSum),
      answered: Math.floor(number / perAnswered),
      notApplicable: number % perSum,
    }),
  };
}
