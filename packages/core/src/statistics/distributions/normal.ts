import { requireProbability } from './probability.js';

/** Below this distance from zero the power series is quick and exact; beyond it the continued fraction is. */
const SERIES_UP_TO = 2.5;
const FRACTION_DEPTH = 120;

/** The chance that a standard normal variable is at most z. Small chances keep their digits down to z = −38. */
export function normalCdf(z: number): number {
  if (Number.isNaN(z)) throw new RangeError('The normal distribution is asked of a number.');
  const distance = Math.abs(z);
  if (distance > 40) return z > 0 ? 1 : 0;
  const density = Math.exp(-0.5 * z * z) / Math.sqrt(2 * Math.PI);
  if (distance < SERIES_UP_TO) return 0.5 + density * oddSeries(z);
  let depth = distance;
  for (let k = FRACTION_DEPTH; k > 0; k -= 1) depth = distance + k / depth;
  return z > 0 ? 1 - density / depth : density / depth;
}

/** z + z³/3 + z⁵/(3·5) + … (Marsaglia, 2004). */
function oddSeries(z: number): number {
  let term = z;
  let sum = z;
  for (let k = 3; Math.abs(term) > Number.EPSILON * Math.abs(sum); k += 2) {
    term *= (z * z) / k;
    sum += term;
  }
  return sum;
}

/**
 * Which value does a standard normal variable stay below with this probability? Above 0 and below 1;
 * algorithm AS 241, PPND16 (Wichura, 1988), to about 1e-16 relative.
 */
export function normalQuantile(probability: number): number {
  requireProbability(probability);
  if (probability === 0 || probability === 1) {
    throw new RangeError('The normal distribution has no least and no greatest value.');
  }
  const fromMiddle = probability - 0.5;
  if (Math.abs(fromMiddle) <= 0.425) return fromMiddle * ratio(CENTRE, 0.180625 - fromMiddle * fromMiddle);
  const tail = Math.sqrt(-Math.log(fromMiddle < 0 ? probability : 1 - probability));
  const size = tail <= 5 ? ratio(TAIL, tail - 1.6) : ratio(FAR_TAIL, tail - 5);
  return fromMiddle < 0 ? -size : size;
}

/** Coefficients of a quotient of polynomials, of the highest power first. */
interface Quotient {
  readonly above: readonly number[];
  readonly below: readonly number[];
}

function ratio({ above, below }: Quotient, r: number): number {
  const polynomial = (terms: readonly number[]) => terms.reduce((sum, term) => sum * r + term, 0);
  return polynomial(above) / polynomial(below);
}

const CENTRE: Quotient = {
  above: [
    2509.0809287301227, 33430.57558358813, 67265.7709270087, 45921.95393154987, 13731.69376550946,
    1971.5909503065513, 133.14166789178438, 3.3871328727963665,
  ],
  below: [
    5226.495278852854, 28729.085735721943, 39307.89580009271, 21213.794301586597, 5394.196021424751,
    687.1870074920579, 42.31333070160091, 1,
  ],
};

const TAIL: Quotient = {
  above: [
    0.0007745450142783414, 0.022723844989269184, 0.2417807251774506, 1.2704582524523684, 3.6478483247632045,
    5.769497221460691, 4.630337846156546, 1.4234371107496835,
  ],
  below: [
    1.0507500716444169e-9, 0.0005475938084995345, 0.015198666563616457, 0.14810397642748008, 0.6897673349851,
    1.6763848301838038, 2.053191626637759, 1,
  ],
};

const FAR_TAIL: Quotient = {
  above: [
    2.0103343992922881e-7, 2.7115555687434876e-5, 0.0012426609473880784, 0.026532189526576124,
    0.29656057182850487, 1.7848265399172913, 5.463784911164114, 6.657904643501103,
  ],
  below: [
    2.0442631033899397e-15, 1.421511758316446e-7, 1.8463183175100548e-5, 0.0007868691311456133,
    0.014875361290850615, 0.1369298809227358, 0.599832206555888, 1,
  ],
};
