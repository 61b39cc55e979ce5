import type { ItemSum } from './flip-distance.js';

/**
 * Which items cannot be told apart? Tiers of places in `items`, the highest norm first. An item is in the tier of a
 * higher one when their means differ by less than one answer step of the whole team: |mean − mean| < 1 / min(n), in
 * scale points. A tier is measured from its highest item, so that small steps do not chain. Exact; items of one scale,
 * each with an answer or more. From counts alone.
 */
export function tieTiers(items: readonly ItemSum[]): readonly (readonly number[])[] {
  if (items.some(({ answered }) => answered < 1)) throw new RangeError('A tied item needs an answer.');
  const order = [...items.keys()].sort((a, b) => crossDifference(items[b], items[a]) || a - b);
  const tiers: number[][] = [];
  for (const place of order) {
    const tier = tiers.at(-1);
    const top = tier?.[0];
    if (tier !== undefined && top !== undefined && areTied(items[top], items[place])) tier.push(place);
    else tiers.push([place]);
  }
  return tiers;
}

/** |a/n − b/m| < 1 / min(n, m), multiplied by n · m. */
function areTied(a: ItemSum | undefined, b: ItemSum | undefined): boolean {
  return Math.abs(crossDifference(a, b)) < Math.max(a?.answered ?? 0, b?.answered ?? 0);
}

/** The difference of two means, times both numbers of answers: a whole number, with the sign of the difference. */
function crossDifference(a: ItemSum | undefined, b: ItemSum | undefined): number {
  if (a === undefined || b === undefined) return 0;
  return a.sum * b.answered - b.sum * a.answered;
}
