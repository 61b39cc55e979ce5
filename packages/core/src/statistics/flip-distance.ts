import type { PhaseByMean } from '../model/index.js';
import type { Cuts } from './phase.js';
import { phaseOf } from './phase.js';
import { add, compare, multiply, rational } from './rational.js';
import type { Rational } from './rational.js';

/** What one item adds to a mean of norms: the sum of (value − 1), and the answers that it comes from. */
export interface ItemSum {
  readonly sum: number;
  readonly answered: number;
}

/** The change of phase that takes the fewest moves. */
export interface PhaseFlip {
  readonly distance: number;
  /** The phase behind the cut that is crossed; the upper one where both are as near. */
  readonly to: PhaseByMean;
}

/**
 * The fewest one-step moves of answers that change the phase of the mean of the items' norms; one item has a distance
 * of its own. One move on an item with n answers shifts the mean by 1 / (n · (K − 1) · J), so the moves that count
 * most are taken first, as many as the item has room for. Throws where `cuts` leave no other phase to reach.
 */
export function nearestFlip(items: readonly ItemSum[], points: number, cuts: Cuts): PhaseFlip {
  const steps = points - 1;
  const moves = items.map(({ sum, answered }) => ({
    size: rational(1, answered * steps * items.length),
    down: sum,
    up: answered * steps - sum,
    share: rational(sum, answered * steps * items.length),
  }));
  const norm = moves.map(({ share }) => share).reduce(add, rational(0));
  const phase = phaseOf(norm, cuts);
  const partial = rational(cuts.partial.numerator, cuts.partial.denominator);
  const strong = rational(cuts.strong.numerator, cuts.strong.denominator);

  const upper = phase === 'early' ? 'partial' : 'strong';
  const lower = phase === 'strong' ? 'partial' : 'early';
  const bounds = { partial, strong };
  const up = phase === 'strong' ? undefined : fewestMoves(moves, 'up', subtract(bounds[upper], norm), false);
  const down =
    phase === 'early' ? undefined : fewestMoves(moves, 'down', subtract(norm, bounds[phase]), true);
  if (up !== undefined && (down === undefined || up <= down)) return { distance: up, to: upper };
  if (down !== undefined) return { distance: down, to: lower };
  throw new Error('The cuts of a phase rule lie above 0 and at most at 1.');
}

interface Moves {
  readonly size: Rational;
  readonly down: number;
  readonly up: number;
}

/** How many moves cover `distance`, or go beyond it where they must; `undefined` where there is no room for that. */
function fewestMoves(
  moves: readonly Moves[],
  direction: 'up' | 'down',
  distance: Rational,
  beyond: boolean,
): number | undefined {
  const largestFirst = [...moves].sort((a, b) => compare(b.size, a.size));
  let remaining = distance;
  let taken = 0n;
  for (const move of largestFirst) {
    const capacity = BigInt(move[direction]);
    const whole = multiply(remaining, rational(move.size.denominator, move.size.numerator));
    const needed = beyond
      ? whole.numerator / whole.denominator + 1n
      : (whole.numerator + whole.denominator - 1n) / whole.denominator;
    if (needed <= capacity) return Number(taken + needed);
    taken += capacity;
    remaining = subtract(remaining, multiply(rational(capacity), move.size));
  }
  return undefined;
}

function subtract(a: Rational, b: Rational): Rational {
  return add(a, rational(-b.numerator, b.denominator));
}
