import { add, compare, multiply, rational } from '../statistics/rational.js';
import type { Rational } from '../statistics/rational.js';
import { edgesOf, placeOfMean } from './place.js';
import type { Line, PlaceChances } from './place.js';
import type { PairCertainty, PairPlace } from './report-model.js';

/** A place with at least this chance is clear, as a phase is. */
const CLEAR_CHANCE = 0.8;
/** What rounding may take from a chance of exactly .80. */
const TOLERANCE = 1e-12;
/** Closer to an end of the band, a place is borderline whatever its chance: .03 of a line from −1 to 1, which is two long. */
const CLEAR_DISTANCE = rational(6, 100);

/** What a place is judged by. */
export interface PlaceEvidence {
  readonly mean: Rational;
  readonly chances: PlaceChances;
  readonly polarised: boolean;
}

/**
 * How sure is the place of a mean? Clear with a chance of at least .80 and at least .03 of the line from both ends of
 * the neutral band; else borderline, with the place that it could as well be. For a side that is neutral, or the other
 * side where the band has no width. For neutral it is the side whose end of the band the mean lies on, else the likelier
 * side, else the nearer one, else the right. Of a polarised team no mean speaks.
 */
export function placeCertainty({ mean, chances, polarised }: PlaceEvidence, line: Line): PairCertainty {
  if (polarised) return { status: 'polarised' };
  const place = placeOfMean(mean, line);
  const { left, right } = edgesOf(line);
  const apart = [left, right].every((edge) => compare(distance(mean, edge), CLEAR_DISTANCE) >= 0);
  if (apart && chances[place] >= CLEAR_CHANCE - TOLERANCE) return { status: 'clear' };
  if (place === 'neutral') return { status: 'borderline', neighbour: besideNeutral(mean, chances, line) };
  if (compare(left, right) < 0) return { status: 'borderline', neighbour: 'neutral' };
  return { status: 'borderline', neighbour: place === 'left' ? 'right' : 'left' };
}

function besideNeutral(mean: Rational, chances: PlaceChances, line: Line): PairPlace {
  const { left, right } = edgesOf(line);
  const onLeft = compare(mean, left) === 0;
  const onRight = compare(mean, right) === 0;
  if (onLeft !== onRight) return onLeft ? 'left' : 'right';
  if (Math.abs(chances.left - chances.right) > TOLERANCE) {
    return chances.left > chances.right ? 'left' : 'right';
  }
  return mean.numerator < 0n ? 'left' : 'right';
}

function distance(a: Rational, b: Rational): Rational {
  const difference = add(a, multiply(b, rational(-1)));
  return difference.numerator < 0n ? multiply(difference, rational(-1)) : difference;
}
