import type { Cuts } from './phase.js';
import { phaseOf } from './phase.js';
import { add, compare, multiply, rational } from './rational.js';
import type { Rational } from './rational.js';

/** What one item adds to a mean of norms: the sum of (value − 1), and the answers that it comes from. */
export interface ItemSum {
  readonly sum: number;
  readonly answered: number;
}

/**
 * The fewest one-step moves of answers that change the phase of the mean of the items' norms; one item has a distance
 * of its own. One move on an item with n answers shifts the mean by 1 / (n · (K − 1) · J), so the moves that count
 * most are taken first, as many as the item has room for. Throws where `cuts` leave no other phase to reach.
 */
export function flipDistance(items: readonly ItemSum[], points: number, cuts: Cuts): number {
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

  const distances = [
    ...(phase === 'strong'
      ? []
      : [fewestMoves(moves, 'up', subtract(phase === 'early' ? partial : strong, norm), false)]),
    ...(phase === 'early'
      ? []
      : [fewestMoves(moves, 'down', subtract(norm, phase === 'strong' ? strong : partial), true)]),
  ].filter((distance) => distance !== undefined);
  if (distances.length === 0) throw new Error('The cuts of a phase rule lie above 0 and at most at 1.');
  return Math.min(...distances);
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
