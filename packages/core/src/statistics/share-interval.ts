import { available, notDefined } from '../model/index.js';
import type { Figure, Interval } from '../model/index.js';
import { betaBinomialMasses, cumulativeIndex } from './distributions/beta-binomial.js';
import { betaQuantile } from './distributions/beta.js';
import { tailsOf } from './distributions/probability.js';
import { hardBounds } from './hard-bounds.js';
import { unseenOf } from './population.js';
import type { Population } from './population.js';
import { toNumber } from './rational.js';

/** What Jeffreys' prior adds to the answers on both sides. */
const JEFFREYS = 0.5;

/** An interval of a share, with the bounds that no missing answer can move it beyond where the team is known. */
export interface ShareInterval extends Interval {
  readonly hardBounds: Figure<{ readonly lower: number; readonly upper: number }>;
}

/**
 * Between which shares does the whole lie, of people who chose something: of the team once everybody invited
 * had answered, or of the process? Shares from 0 to 1, at `level` (above 0, below 1).
 *
 * Of a team: the exact predictive distribution of those who did not answer, beta-binomial with Jeffreys'
 * prior (Skellam, 1948; Jeffreys, 1961), by inverse-cdf quantiles, so that both ends are shares the team can
 * have; of zero width, and `complete`, where everybody answered. `invited` are those whose answer would
 * count, so without "don't know". Of the process: Jeffreys' interval, 0 where nobody and 1 where everybody
 * chose it (Brown, Cai & DasGupta, 2001).
 */
export function shareInterval(
  chosen: number,
  answered: number,
  population: Population,
  level = 0.95,
): Figure<ShareInterval> {
  if (!(
    Number.isSafeInteger(chosen) &&
    Number.isSafeInteger(answered) &&
    chosen >= 0 &&
    chosen <= answered
  )) {
    throw new RangeError('A share is a whole number of answers out of a whole number of answers.');
  }
  const tails = tailsOf(level);
  if (answered === 0) return notDefined('no-data');
  if (answered === 1) return notDefined('too-few-for-interval');
  return available(
    population.target === 'team'
      ? teamInterval(chosen, answered, unseenOf(population.invited, answered), tails)
      : processInterval(chosen, answered, tails),
  );
}

function teamInterval(
  chosen: number,
  answered: number,
  unseen: number,
  tails: readonly [number, number],
): ShareInterval {
  const invited = answered + unseen;
  const masses = betaBinomialMasses(unseen, chosen + JEFFREYS, answered - chosen + JEFFREYS);
  const [lower, upper] = tails.map((tail) => (chosen + cumulativeIndex(masses, tail)) / invited);
  const bounds = hardBounds({ sum: chosen, answered }, 2, invited);
  return {
    target: 'team',
    lower: lower ?? 0,
    upper: upper ?? 1,
    method: unseen === 0 ? 'complete' : 'predictive',
    hardBounds: available({ lower: toNumber(bounds.lower), upper: toNumber(bounds.upper) }),
  };
}

function processInterval(chosen: number, answered: number, tails: readonly [number, number]): ShareInterval {
  const [a, b] = [chosen + JEFFREYS, answered - chosen + JEFFREYS];
  return {
    target: 'process',
    lower: chosen === 0 ? 0 : betaQuantile(tails[0], a, b),
    upper: chosen === answered ? 1 : betaQuantile(tails[1], a, b),
    method: 'jeffreys',
    hardBounds: notDefined('invited-unknown'),
  };
}
