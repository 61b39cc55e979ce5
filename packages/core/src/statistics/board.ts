import { available, notDefined, withheld } from '../model/index.js';
import type { Figure } from '../model/index.js';
import { total } from './counts.js';
import { studentQuantile } from './distributions/student.js';
import { tailsOf } from './distributions/probability.js';

/** Fewer schools than this would show one school to another. */
export const FEWEST_BOARD_SCHOOLS = 3;

/** One school's part of a view over schools: how many people have a score, and the mean of those scores. */
export interface SchoolMean {
  readonly people: number;
  /** From 0 to 1. */
  readonly norm: number;
}

/** A view over schools, in which the typical school and the typical teacher are not the same. */
export interface BoardView {
  /** Every school counts the same. */
  readonly typicalSchool: {
    readonly norm: number;
    /** sd / √m · √(1 − m / M) with m of M schools; 0 where every school takes part. */
    readonly standardError: number;
    /** By t with m − 1 degrees of freedom, from 0 to 1. */
    readonly interval: { readonly level: number; readonly lower: number; readonly upper: number };
  };
  /** Every teacher counts the same, so larger schools weigh more. From 0 to 1. */
  readonly typicalTeacher: number;
  readonly schools: number;
  readonly people: number;
}

/**
 * What do the schools of a board have in common? The mean of the schools' means with its doubt, beside the mean of their
 * teachers (Cochran, 1977). `invited` is how many schools the board has (M); without it none is taken to be all.
 * Schools without people do not count. Withheld below three schools (`below-minimum`), and where one school has more than 60 % of the
 * people (`would-reveal-small-group`). Throws a RangeError where more schools have people than the board has.
 */
export function boardView(all: readonly SchoolMean[], invited?: number, level = 0.95): Figure<BoardView> {
  const [, upperTail] = tailsOf(level);
  const schools = all.filter(({ people }) => people > 0);
  const m = schools.length;
  if (invited !== undefined && invited < m)
    throw new RangeError('A board has at least the schools that take part.');
  if (m === 0) return notDefined('no-data');
  if (m < FEWEST_BOARD_SCHOOLS) return withheld('below-minimum');
  const people = total(schools.map((school) => school.people));
  if (schools.some((school) => 5 * school.people > 3 * people)) return withheld('would-reveal-small-group');
  const norm = schools.reduce((sum, school) => sum + school.norm, 0) / m;
  const squares = schools.reduce((sum, school) => sum + (school.norm - norm) ** 2, 0);
  const left = invited === undefined ? 1 : 1 - m / invited;
  const standardError = Math.sqrt((squares / (m - 1) / m) * left);
  const reach = studentQuantile(upperTail, m - 1) * standardError;
  return available({
    typicalSchool: {
      norm,
      standardError,
      interval: { level, lower: Math.max(norm - reach, 0), upper: Math.min(norm + reach, 1) },
    },
    typicalTeacher: schools.reduce((sum, school) => sum + school.people * school.norm, 0) / people,
    schools: m,
    people,
  });
}
