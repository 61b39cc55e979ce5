const HALF_LOG_TWO_PI = 0.5 * Math.log(2 * Math.PI);

/** From here on seven terms of Stirling's series are exact to the last bits of a double. */
const STIRLING_FROM = 12;

/** B₂ₖ / (2k (2k − 1)), of the last term first. */
const STIRLING_TERMS = [1 / 156, -691 / 360360, 1 / 1188, -1 / 1680, 1 / 1260, -1 / 360, 1 / 12];

/**
 * The natural logarithm of the gamma function, for x > 0. Stirling's series after a shift to 12 or more
 * (Abramowitz & Stegun, 1964, 6.1.41): to about 1e-13 relative, absolute near the zeros at 1 and 2.
 */
export function logGamma(x: number): number {
  if (!(x > 0)) throw new RangeError('The logarithm of the gamma function is asked of numbers above zero.');
  if (x === 1 || x === 2) return 0;
  if (x >= STIRLING_FROM) return stirling(x) + stirlingRemainder(x);
  let shift = 1;
  let shifted = x;
  while (shifted < STIRLING_FROM) {
    shift *= shifted;
    shifted += 1;
  }
  return stirling(shifted) + stirlingRemainder(shifted) - Math.log(shift);
}

/** What Stirling's formula lacks: ln Γ(x) − ((x − ½) ln x − x + ½ ln 2π), for x > 0. Small where x is large. */
export function stirlingRemainder(x: number): number {
  if (x < STIRLING_FROM) return logGamma(x) - stirling(x);
  const inverseSquare = 1 / (x * x);
  return STIRLING_TERMS.reduce((sum, term) => sum * inverseSquare + term, 0) / x;
}

function stirling(x: number): number {
  return (x - 0.5) * Math.log(x) - x + HALF_LOG_TWO_PI;
}
