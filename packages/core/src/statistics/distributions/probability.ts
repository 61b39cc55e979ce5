/** Throws a RangeError where a number is no probability. */
export function requireProbability(probability: number): void {
  if (!(probability >= 0 && probability <= 1)) {
    throw new RangeError('A probability lies between 0 and 1.');
  }
}

/** The two tail probabilities that leave `level` between them, such as .025 and .975 for .95. */
export function tailsOf(level: number): readonly [number, number] {
  if (!(level > 0 && level < 1)) throw new RangeError('The level of an interval lies between 0 and 1.');
  return [(1 - level) / 2, (1 + level) / 2];
}
