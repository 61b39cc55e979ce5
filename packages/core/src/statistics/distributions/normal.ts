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
    2509.0809287301226727, 33430.575583588128105, 67265.770927008700853, 45921.953931549871457,
    13731.693765509461125, 1971.5909503065514427, 133.14166789178437745, 3.387132872796366608,
  ],
  below: [
    5226.495278852854561, 28729.085735721942674, 39307.89580009271061, 21213.794301586595867,
    5394.1960214247511077, 687.1870074920579083, 42.313330701600911252, 1,
  ],
};

const TAIL: Quotient = {
  above: [
    7.7454501427834140764e-4, 0.0227238449892691845833, 0.24178072517745061177, 1.27045825245236838258,
    3.64784832476320460504, 5.7694972214606914055, 4.6303378461565452959, 1.42343711074968357734,
  ],
  below: [
    1.05075007164441684324e-9, 5.475938084995344946e-4, 0.0151986665636164571966, 0.14810397642748007459,
    0.68976733498510000455, 1.6763848301838038494, 2.05319162663775882187, 1,
  ],
};

const FAR_TAIL: Quotient = {
  above: [
    2.01033439929228813265e-7, 2.71155556874348757815e-5, 1.2426609473880784386e-3, 0.026532189526576123093,
    0.29656057182850489123, 1.7848265399172913358, 5.4637849111641143699, 6.6579046435011037772,
  ],
  below: [
    2.04426310338993978564e-15, 1.4215117583164458887e-7, 1.8463183175100546818e-5, 7.868691311456132591e-4,
    0.0148753612908506148525, 0.13692988092273580531, 0.59983220655588793769, 1,
  ],
};
