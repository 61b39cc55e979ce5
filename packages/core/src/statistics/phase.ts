import type { PhaseByMean, PhaseRule } from '../model/index.js';
import { compare, rational } from './rational.js';
import type { Rational } from './rational.js';

/** The cut points of a phase rule, from 0 to 1. */
export type Cuts = PhaseRule['cuts'];

export const EQUAL_THIRDS: Cuts = {
  partial: { numerator: 1, denominator: 3 },
  strong: { numerator: 2, denominator: 3 },
};

/** The phase of a norm; a norm exactly on a cut belongs to the phase above it. */
export function phaseOf(norm: Rational, cuts: Cuts): PhaseByMean {
  if (compare(norm, rational(cuts.strong.numerator, cuts.strong.denominator)) >= 0) return 'strong';
  return compare(norm, rational(cuts.partial.numerator, cuts.partial.denominator)) >= 0 ? 'partial' : 'early';
}
