/** A point of a quadrature rule on (−1, 1), and its weight. */
export interface QuadratureNode {
  readonly at: number;
  readonly weight: number;
}

/**
 * The Gauss–Legendre rule of `size` points, exact for polynomials up to degree 2 · size − 1 (Golub & Welsch, 1969):
 * Newton's method on the Legendre polynomial.
 */
export function gaussLegendre(size: number): readonly QuadratureNode[] {
  return Array.from({ length: size }, (_, index) => {
    let at = Math.cos((Math.PI * (index + 0.75)) / (size + 0.5));
    let slope = 1;
    for (let step = 0; step < 10; step += 1) {
      const polynomial = legendre(size, at);
      slope = polynomial.slope;
      at -= polynomial.value / slope;
    }
    return { at, weight: 2 / ((1 - at ** 2) * slope ** 2) };
  });
}

function legendre(degree: number, x: number): { readonly value: number; readonly slope: number } {
  let previous = 1;
  let value = x;
  for (let n = 2; n <= degree; n += 1) {
    [previous, value] = [value, ((2 * n - 1) * x * value - (n - 1) * previous) / n];
  }
  return { value, slope: (degree * (x * value - previous)) / (x ** 2 - 1) };
}
