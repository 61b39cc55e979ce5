import type { Figure, TeamReportBase } from '../model/index.js';
import type { QuadrantInput } from './instrument.js';

/** By axis id, each from −1 to 1. */
export type AxisRecord = Readonly<Record<string, number>>;

export interface RegionShare {
  /** A class id, or `edge` for the path between the classes. */
  readonly id: string;
  readonly count: number;
  /** From 0 to 1. */
  readonly share: number;
}

/** How far apart people place the team. */
export interface Spread {
  /** Root mean square distance to the centroid, on the scale −1…1. */
  readonly distance: number;
  /** Standard deviation along each axis, by axis id, with n − 1. */
  readonly deviation: AxisRecord;
}

/** What the team's place is called. */
export type TeamPlace =
  | { readonly type: 'class'; readonly id: string }
  | { readonly type: 'edge'; readonly neighbours: readonly string[] }
  | { readonly type: 'no-shared-culture'; readonly because: 'spread-over-classes' | 'polarised-axis' };

export interface QuadrantResult {
  readonly placed: number;
  /** By axis id, −1…1. */
  readonly centroid: AxisRecord;
  readonly spread: Figure<Spread>;
  /** The classes in the instrument's order, then `edge`. */
  readonly shares: readonly RegionShare[];
  readonly place: TeamPlace;
}

export interface QuadrantReport extends TeamReportBase<'quadrant'> {
  readonly input: QuadrantInput;
  readonly result: Figure<QuadrantResult>;
}
