import type { Fraction, PhaseByMean, PhaseCertainty, PhaseProbabilities } from '../model/index.js';
import { phaseOf } from './phase.js';
import type { Cuts } from './phase.js';
import { add, compare, multiply, rational } from './rational.js';
import type { Rational } from './rational.js';

/** A phase with at least this chance is clear; of those said with .80–.90, .87 were right. */
const CLEAR_CHANCE = 0.8;
/** What rounding may take from a chance of exactly .80. */
const TOLERANCE = 1e-12;
/** Closer to a cut than this, a phase is borderline whatever its chance. */
const CLEAR_DISTANCE = rational(3, 100);

/** What a phase is judged by. */
export interface PhaseEvidence {
  readonly norm: Rational;
  readonly probabilities: PhaseProbabilities;
  readonly polarised: boolean;
}

/**
 * How sure is the phase of a norm? Clear with a probability of at least .80 and at least .03 from every cut;
 * else borderline, with the phase beside it that it could as well be: below the cut for a norm exactly on it,
 * else the more probable neighbour, else the one behind the nearer cut, else the upper one. Of a polarised
 * team no mean speaks.
 */
export function phaseCertainty(
  { norm, probabilities, polarised }: PhaseEvidence,
  cuts: Cuts,
): PhaseCertainty {
  if (polarised) return { status: 'polarised' };
  const phase = phaseOf(norm, cuts);
  const toPartial = distance(norm, cuts.partial);
  const toStrong = distance(norm, cuts.strong);
  const apart = [toPartial, toStrong].every((cut) => compare(cut, CLEAR_DISTANCE) >= 0);
  if (apart && probabilities[phase] >= CLEAR_CHANCE - TOLERANCE) return { status: 'clear' };
  if (phase !== 'partial') return { status: 'borderline', neighbour: 'partial' };
  return { status: 'borderline', neighbour: besidePartial(probabilities, toPartial, toStrong) };
}

function besidePartial(
  { early, strong }: PhaseProbabilities,
  toPartial: Rational,
  toStrong: Rational,
): PhaseByMean {
  if (toPartial.numerator === 0n) return 'early';
  if (Math.abs(early - strong) > TOLERANCE) return early > strong ? 'early' : 'strong';
  return compare(toPartial, toStrong) < 0 ? 'early' : 'strong';
}

function distance(norm: Rational, { numerator, denominator }: Fraction): Rational {
  const difference = add(norm, rational(-numerator, denominator));
  return difference.numerator < 0n ? multiply(difference, rational(-1)) : difference;
}
