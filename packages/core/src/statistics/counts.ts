/** How many answers a row of counts holds. */
export function total(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}

/** The steps above the lowest scale point of all answers together: the sum of (value − 1). */
export function totalSteps(counts: readonly number[]): number {
  return counts.reduce((sum, count, steps) => sum + count * steps, 0);
}

/** Adds two rows of counts place by place. Throws where they are of unequal length. */
export function addCounts(a: readonly number[], b: readonly number[]): readonly number[] {
  if (a.length !== b.length) throw new Error('Counts of scales of unequal length cannot be added.');
  return a.map((count, index) => count + (b[index] ?? 0));
}
