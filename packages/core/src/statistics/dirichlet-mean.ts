/** A value of the variable, and its weight in the Dirichlet distribution. */
export interface WeightedDistance {
  readonly distance: number;
  readonly weight: number;
}

const ACCURACY = 1e-11;
const NEGLIGIBLE = 1e-18;
const FINEST_STEP = 2 ** -14;

/**
 * The chance that Σ distance · θ is above zero, with θ from a Dirichlet distribution with these weights. The
 * θ are gamma variables over their sum, so it is the chance that Σ distance · gamma is above zero, which
 * Gil-Pelaez (1951) and Imhof (1961) give as ½ + (1/π) ∫ Im φ(u) / u du over u > 0, with φ = Π (1 − i ·
 * distance · u)^−weight. The integral is taken by the trapezoidal rule in x, u ∝ exp(x − exp(−x)) (Takahasi &
 * Mori, 1974), its step halved until nothing changes: to 1e-9 or better.
 */
export function dirichletMeanAboveZero(values: readonly WeightedDistance[]): number {
  if (values.every(({ distance }) => distance <= 0)) return 0;
  if (values.every(({ distance }) => distance >= 0)) return 1;
  const scale = 1 / Math.sqrt(values.reduce((sum, { distance, weight }) => sum + weight * distance ** 2, 0));
  const integrand = (x: number) => {
    const u = scale * Math.exp(x - Math.exp(-x));
    let angle = 0;
    let logSize = 0;
    for (const { distance, weight } of values) {
      angle += weight * Math.atan(distance * u);
      logSize -= 0.5 * weight * Math.log1p((distance * u) ** 2);
    }
    const size = Math.exp(logSize) * (1 + Math.exp(-x));
    return { value: Math.sin(angle) * size, size };
  };
  // Below −4 the factor exp(−exp(−x)) leaves nothing.
  const from = -4;
  let to = 0;
  while (integrand(to).size > NEGLIGIBLE) to += 1;

  let step = 1 / 8;
  let sum = sumOver(integrand, from, to, step);
  let settled = 0;
  let estimate = sum * step;
  while (settled < 2) {
    if (step < FINEST_STEP)
      throw new RangeError('The weights of this distribution are too large to integrate.');
    sum += sumOver(integrand, from + step / 2, to, step);
    step /= 2;
    settled = Math.abs(sum * step - estimate) < ACCURACY ? settled + 1 : 0;
    estimate = sum * step;
  }
  return Math.min(1, Math.max(0, 0.5 + estimate / Math.PI));
}

function sumOver(
  integrand: (x: number) => { value: number },
  from: number,
  to: number,
  step: number,
): number {
  let sum = 0;
  const steps = Math.round((to - from) / step);
  for (let index = 0; index <= steps; index += 1) sum += integrand(from + index * step).value;
  return sum;
}
