/** What rests on rows is released in steps this coarse, so that no answer can be reckoned back from it. */
const STEPS = 20;

/** Steps of 0.05 in both directions, from the nearest one. */
export function toNearest(value: number): number {
  return plain(Math.round(value * STEPS) / STEPS);
}

/** A spread in steps of 0.05; one that is there stays there. */
export function spreadToNearest(value: number): number {
  return value > 0 ? Math.max(1 / STEPS, toNearest(value)) : 0;
}

/** An interval rounded to steps of 0.05, never narrower than it was but for what a double cannot hold. */
export function outwards(lower: number, upper: number): { readonly lower: number; readonly upper: number } {
  const margin = 1e-9;
  return {
    lower: plain(Math.floor(lower * STEPS + margin) / STEPS),
    upper: plain(Math.ceil(upper * STEPS - margin) / STEPS),
  };
}

/** Two digits that count: 0.1234 becomes 0.12, and 0.01234 becomes 0.012. */
export function twoDigits(value: number): number {
  return value === 0 ? 0 : Number(value.toPrecision(2));
}

/** Hundredths, for a difference of means. */
export function toHundredths(value: number): number {
  return plain(Math.round(value * 100) / 100);
}

/** Zero without a sign, which JSON has no word for. */
function plain(value: number): number {
  return value === 0 ? 0 : value;
}
