const LONGEST = 60;

/** A value from outside, short enough to stand in a sentence. Takes any value at all. */
export function quoted(value: unknown): string {
  if (typeof value !== 'string') return `of the type ${typeof value}`;
  return JSON.stringify(value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value);
}
