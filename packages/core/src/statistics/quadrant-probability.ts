import { available, notDefined } from '../model/index.js';
import type { Figure } from '../model/index.js';
import { upperOrthant } from './bivariate-normal.js';
import { normalCdf } from './distributions/normal.js';
import { ofTheMean, scattersOf } from './quadrant-sums.js';
import type { GroupPlaces } from './quadrant-sums.js';

/** The chance of each class of a quadrant, 1 together: the side of the vertical axis first, of the horizontal second. */
export interface QuadrantProbabilities {
  readonly highHigh: number;
  readonly highLow: number;
  readonly lowHigh: number;
  readonly lowLow: number;
  /** Exactly on an axis, which is no class. */
  readonly onAxis: number;
}

const NOWHERE: QuadrantProbabilities = { highHigh: 0, highLow: 0, lowHigh: 0, lowLow: 0, onAxis: 0 };

/**
 * In which class is the mean place of everybody invited? The bivariate normal distribution around the centroid, with
 * covariance S / n · (1 − n / N), S with n − 1. Certain where everybody answered, and where all are at one place and
 * those who are missing cannot move it to another class. An axis on which all agree stays on its side. Undefined
 * `no-data` without people; where others could still move a single place `too-few-for-spread` of one person, and
 * `zero-variance` of more.
 */
export function quadrantProbability(places: GroupPlaces): Figure<QuadrantProbabilities> {
  const { sums, unitsPerAxis, invited } = places;
  const { n, vertical, horizontal } = sums;
  if (n === 0) return notDefined('no-data');
  const reach = invited === undefined ? Infinity : Math.max(0, invited - n) * unitsPerAxis;
  if (reach === 0) return available(certain(vertical, horizontal));
  const scatters = scattersOf(sums);
  if (scatters.vertical === 0n && scatters.horizontal === 0n) {
    if (Math.min(Math.abs(vertical), Math.abs(horizontal)) > reach) {
      return available(certain(vertical, horizontal));
    }
    return notDefined(n < 2 ? 'too-few-for-spread' : 'zero-variance');
  }
  const up = vertical / n / Math.sqrt(ofTheMean(scatters.vertical, n, invited));
  const right = horizontal / n / Math.sqrt(ofTheMean(scatters.horizontal, n, invited));
  if (scatters.vertical === 0n) return available(alongOneAxis(Math.sign(vertical), right, 'vertical'));
  if (scatters.horizontal === 0n) return available(alongOneAxis(Math.sign(horizontal), up, 'horizontal'));

  const correlation = correlationOf(scatters.both, scatters.vertical * scatters.horizontal);
  return available({
    highHigh: upperOrthant(-up, -right, correlation),
    highLow: upperOrthant(-up, right, -correlation),
    lowHigh: upperOrthant(up, -right, -correlation),
    lowLow: upperOrthant(up, right, correlation),
    onAxis: 0,
  });
}

/** The class of a mean place that is known, by its sums. */
export function classOf(vertical: number, horizontal: number): keyof QuadrantProbabilities {
  if (vertical === 0 || horizontal === 0) return 'onAxis';
  if (vertical > 0) return horizontal > 0 ? 'highHigh' : 'highLow';
  return horizontal > 0 ? 'lowHigh' : 'lowLow';
}

function certain(vertical: number, horizontal: number): QuadrantProbabilities {
  return { ...NOWHERE, [classOf(vertical, horizontal)]: 1 };
}

/** One axis is settled on a side; the other is `distance` standard errors above its middle. */
function alongOneAxis(
  side: number,
  distance: number,
  settled: 'vertical' | 'horizontal',
): QuadrantProbabilities {
  if (side === 0) return { ...NOWHERE, onAxis: 1 };
  const [high, low] =
    settled === 'vertical' ? [classOf(side, 1), classOf(side, -1)] : [classOf(1, side), classOf(-1, side)];
  return { ...NOWHERE, [high]: normalCdf(distance), [low]: normalCdf(-distance) };
}

/** Exactly ±1 where all places are on one line, which whole numbers tell. */
function correlationOf(both: bigint, product: bigint): number {
  if (both * both === product) return both > 0n ? 1 : -1;
  const correlation = Number(both) / Math.sqrt(Number(product));
  return Math.min(1 - Number.EPSILON, Math.max(-1 + Number.EPSILON, correlation));
}
