import type { WordingBase } from '../model/index.js';

export interface QuadrantAxisWording {
  readonly title: string;
  /** What the axis asks, as a question to one person. */
  readonly question: string;
  readonly low: string;
  readonly high: string;
  /** Five words from low to high, which say where a slider stands. */
  readonly steps: readonly [string, string, string, string, string];
}

export interface QuadrantWording extends WordingBase {
  /** By axis id. */
  readonly axes: Readonly<Record<string, QuadrantAxisWording>>;
  /** By item id. */
  readonly items: Readonly<Record<string, { readonly statement: string }>>;
  /** The five points of the statements, from disagree to agree. */
  readonly scale: readonly [string, string, string, string, string];
  /** By class id. `short` fits in a field of the plane on a phone. */
  readonly classes: Readonly<
    Record<string, { readonly title: string; readonly short: string; readonly description: string }>
  >;
  /** What a team is said to have whose places are too far apart to name one class. */
  readonly noSharedClass?: string;
  /** By list id, for an instrument that has lists. */
  readonly lists?: Readonly<Record<string, { readonly title: string }>>;
  /** By characteristic id, of classes and lists: the term as the source has it. */
  readonly characteristics: Readonly<Record<string, string>>;
}
