import type { FilledIn, TeamKind } from './parts/part.js';

/** A step of a closed round: the result of an instrument, by its kind, or what comes of it. */
export type ScanPanel = TeamKind | 'cards' | 'plan';

/** The steps of a closed round that there is something for. */
export function panelsOf(filledIn: FilledIn, deck: boolean): readonly ScanPanel[] {
  return [...filledIn.map(({ kind }) => kind), ...(deck ? (['cards', 'plan'] as const) : [])];
}
