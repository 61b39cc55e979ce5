import { available, notDefined } from '../model/index.js';
import type { Figure } from '../model/index.js';
import { betaBinomialMasses } from './distributions/beta-binomial.js';
import { incompleteBeta } from './distributions/incomplete-beta.js';
import { unseenOf } from './population.js';
import type { Population } from './population.js';

/** What Jeffreys' prior adds to the answers on both sides. */
const JEFFREYS = 0.5;

/**
 * How probable is it that at least half have reached a point of an order, given that `reached` of the `answered` have?
 * From 0 to 1; exactly half is enough.
 *
 * Of a team: of everybody invited, by the exact predictive distribution of those who did not answer, beta-binomial with
 * Jeffreys' prior (Skellam, 1948; Jeffreys, 1961); so 0 or 1 where everybody answered. `invited` are those whose answer
 * would count, so without "don't know". Of the process: that its share is at least ½, by the beta posterior under the
 * same prior. Undefined with `no-data` of nobody, and with `too-few-for-interval` of one answer. Throws a `RangeError`
 * where the two are no whole numbers from 0 on, the first at most the second.
 */
export function reachProbability(reached: number, answered: number, population: Population): Figure<number> {
  if (!(
    Number.isSafeInteger(reached) &&
    Number.isSafeInteger(answered) &&
    reached >= 0 &&
    reached <= answered
  )) {
    throw new RangeError('Those who reached a point are a whole number out of a whole number of answers.');
  }
  if (answered === 0) return notDefined('no-data');
  if (answered === 1) return notDefined('too-few-for-interval');
  const [a, b] = [reached + JEFFREYS, answered - reached + JEFFREYS];
  if (population.target === 'process') return available(incompleteBeta(0.5, a, b).upper);
  const unseen = unseenOf(population.invited, answered);
  const missing = Math.ceil((answered + unseen) / 2) - reached;
  if (missing <= 0) return available(1);
  const masses = betaBinomialMasses(unseen, a, b).subarray(Math.min(missing, unseen + 1));
  return available(
    Math.min(
      1,
      masses.reduce((sum, mass) => sum + mass, 0),
    ),
  );
}
