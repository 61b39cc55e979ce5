import type { WordingBase } from '../model/index.js';

export interface PairWording {
  /** What the pair is about, such as "De toets". */
  readonly title: string;
  /** What the poles say: a short sentence each. */
  readonly left: string;
  readonly right: string;
}

export interface PairsWording extends WordingBase {
  /** What all pairs are about, shown once above them, such as "Wat past het meest bij jou?". */
  readonly stem: string;
  /** What the poles are called, for an instrument whose pairs all lie between the same two. */
  readonly poles?: { readonly left: string; readonly right: string };
  /** The middle position, such as "Van allebei evenveel". */
  readonly middle: string;
  /** From the position beside the middle to the pole, said of either side, such as "Iets meer", "Vooral", "Helemaal". */
  readonly degrees: readonly string[];
  /** By pair id. */
  readonly pairs: Readonly<Record<string, PairWording>>;
}
