import { normalCdf } from './distributions/normal.js';

/**
 * The chance that of two standard normal variables with this correlation (−1 to 1) the first is above `first` and the
 * second above `second`. Plackett's integral over the correlation (1954) in the form of Drezner & Wesolowsky (1990)
 * and Genz (2004), by the double exponential rule; to about 1e-13.
 */
export function upperOrthant(first: number, second: number, correlation: number): number {
  if (!(correlation >= -1 && correlation <= 1)) throw new RangeError('A correlation lies between −1 and 1.');
  if (correlation === 1) return normalCdf(-Math.max(first, second));
  if (correlation === -1) return Math.max(0, normalCdf(-second) - normalCdf(first));
  const apart = normalCdf(-first) * normalCdf(-second);
  if (correlation === 0) return apart;
  const angle = Math.asin(correlation);
  const squares = (first * first + second * second) / 2;
  let sum = 0;
  for (const { place, weight } of NODES) {
    const sine = Math.sin(angle * place);
    const cosine = Math.cos(angle * place);
    sum += weight * Math.exp((sine * first * second - squares) / (cosine * cosine));
  }
  return Math.min(1, Math.max(0, apart + (angle * sum) / (2 * Math.PI)));
}

/** Places from 0 to 1, crowded at both ends (Takahasi & Mori, 1974): a correlation near ±1 bends there. */
const STEP = 1 / 32;
const REACH = 112;
const NODES = Array.from({ length: 2 * REACH + 1 }, (_, index) => {
  const at = (index - REACH) * STEP;
  const bend = Math.PI * Math.sinh(at);
  const place = 1 / (1 + Math.exp(-bend));
  return { place, weight: (STEP * Math.PI * Math.cosh(at) * place) / (1 + Math.exp(bend)) };
});
