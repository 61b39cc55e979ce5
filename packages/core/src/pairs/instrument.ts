import type { Basis, Fraction, InstrumentBase, SourceReference } from '../model/index.js';

/** The side of a pair: `left` and `right` name the poles as the data have them, also where a page runs from right to left. */
export type PairSide = 'left' | 'right';

/** Two poles with positions between them. */
export interface Pair {
  readonly id: string;
  readonly source: SourceReference;
  readonly basis: Basis;
  /** The pole that the model asks for. Absent: neither is further than the other, and a team's place is no weakness. */
  readonly aim?: PairSide;
}

/**
 * Pairs of poles; each person says where between them she, or the team, stands. An answer stands by pair id: an integer
 * from −reach (wholly as the left pole) over 0 (as much the one as the other) to reach, or `'dont-know'`.
 */
export interface PairsInstrument extends InstrumentBase<'pairs'> {
  /** Ids of the poles where all pairs lie between the same two. */
  readonly poles?: { readonly left: { readonly id: string }; readonly right: { readonly id: string } };
  readonly pairs: readonly Pair[];
  /** How many positions lie on each side of the middle. */
  readonly positions: { readonly reach: 2 | 3; readonly basis: Basis };
  /** Half the width of the neutral band around the middle, in positions: a mean within it is on neither side. */
  readonly scoring: { readonly type: 'mean-position'; readonly band: Fraction; readonly basis: Basis };
  readonly editorial: readonly ('pairs' | 'statements' | 'positions' | 'band' | 'aims')[];
}
