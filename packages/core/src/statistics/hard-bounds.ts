import type { ItemSum } from './flip-distance.js';
import { rational } from './rational.js';
import type { Rational } from './rational.js';

export interface ExactBounds {
  readonly lower: Rational;
  readonly upper: Rational;
}

/**
 * What a norm could still become: all who are missing at the lowest point, or all at the highest (Manski, 1995).
 * `invited` are those whose answer would count, so without "don't know" and "not applicable"; at least `answered`.
 */
export function hardBounds({ sum, answered }: ItemSum, points: number, invited: number): ExactBounds {
  if (invited < answered) throw new Error('Hard bounds need at least as many invited people as answers.');
  const steps = points - 1;
  return {
    lower: rational(sum, invited * steps),
    upper: rational(sum + (invited - answered) * steps, invited * steps),
  };
}
