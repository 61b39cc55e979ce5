import { available, notDefined } from '../model/index.js';
import type { Figure } from '../model/index.js';
import { ofTheMean, scattersOf } from './quadrant-sums.js';
import type { GroupPlaces } from './quadrant-sums.js';

/** The ellipse that holds the mean place of everybody invited at 95 %; from −1 to 1 along each axis. */
export interface PlaceRegion {
  readonly centre: { readonly vertical: number; readonly horizontal: number };
  /** Half the long axis and half the short one; 0 and 0 where everybody answered. */
  readonly halfLong: number;
  readonly halfShort: number;
  /** Of the long axis, in radians from the horizontal axis towards the vertical one, above −π/2 and up to π/2. */
  readonly angle: number;
}

const OUTSIDE = 0.05;

/**
 * Where may the mean place of everybody invited lie? Hotelling's ellipse (1931) with covariance S / n · (1 − n / N), S
 * with n − 1: its quantile (n − 1) (0.05^(−2 / (n − 2)) − 1) is 2 (n − 1) / (n − 2) times that of F with 2 and n − 2
 * degrees of freedom. It may reach beyond the ends of the axes. Undefined `no-data` without people,
 * `too-few-for-interval` below three, `zero-variance` where all are at one place; with everybody answered it is a point.
 */
export function quadrantRegion({ sums, unitsPerAxis, invited }: GroupPlaces): Figure<PlaceRegion> {
  const { n, vertical, horizontal } = sums;
  if (n === 0) return notDefined('no-data');
  const centre = { vertical: vertical / n / unitsPerAxis, horizontal: horizontal / n / unitsPerAxis };
  if (invited !== undefined && invited <= n)
    return available({ centre, halfLong: 0, halfShort: 0, angle: 0 });
  if (n < 3) return notDefined('too-few-for-interval');
  const scatters = scattersOf(sums);
  if (scatters.vertical === 0n && scatters.horizontal === 0n) return notDefined('zero-variance');

  const across = ofTheMean(scatters.horizontal, n, invited);
  const up = ofTheMean(scatters.vertical, n, invited);
  const both = ofTheMean(scatters.both, n, invited);
  const middle = (across + up) / 2;
  const reach = Math.hypot((across - up) / 2, both);
  const quantile = (n - 1) * (OUTSIDE ** (-2 / (n - 2)) - 1);
  const half = (variance: number) => Math.sqrt(Math.max(0, variance) * quantile) / unitsPerAxis;
  const onOneLine = scatters.both * scatters.both === scatters.vertical * scatters.horizontal;
  const angle = Math.atan2(2 * both, across - up) / 2;
  return available({
    centre,
    halfLong: half(middle + reach),
    halfShort: onOneLine ? 0 : half(middle - reach),
    angle: angle <= -Math.PI / 2 ? Math.PI / 2 : angle,
  });
}
