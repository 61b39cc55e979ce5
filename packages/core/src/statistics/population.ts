/** Whom an estimate speaks of: a team of so many invited people, or the process that brought the answers forth. */
export type Population =
  { readonly target: 'team'; readonly invited: number } | { readonly target: 'process' };

/** The invited team where its size is known, and else the process: without a size nobody is known to be missing. */
export function populationOf(invited: number | undefined): Population {
  return invited === undefined ? { target: 'process' } : { target: 'team', invited };
}

/** How many of a team did not answer. More answers than invited people make a team of those who answered. */
export function unseenOf(invited: number, answered: number): number {
  if (!(Number.isSafeInteger(invited) && invited >= 0)) {
    throw new RangeError('The number of invited people is a whole number from 0 on.');
  }
  return Math.max(0, invited - answered);
}
