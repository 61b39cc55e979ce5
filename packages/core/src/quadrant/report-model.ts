import type { EstimateTarget, Figure, TeamReportBase } from '../model/index.js';
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
  /** Off the path, while who did not answer could move it: the classes that it could be, the likeliest first. */
  | { readonly type: 'uncertain'; readonly neighbours: readonly string[] }
  | { readonly type: 'no-shared-culture'; readonly because: 'spread-over-classes' | 'polarised-axis' };

/** How likely each class is for the whole team; rounded to steps of 0.05, so they may not add up to 1. */
export interface ClassProbabilities {
  readonly target: EstimateTarget;
  /** By class id. */
  readonly probabilities: Readonly<Record<string, number>>;
}

/** The ellipse that holds the team's place at 95 %, around the centroid; all on the scale −1…1. */
export interface TeamRegion {
  readonly target: EstimateTarget;
  /** Half the long axis and half the short axis; 0 and 0 where everybody answered. */
  readonly halfLong: number;
  readonly halfShort: number;
  /** Of the long axis, in radians from the horizontal axis towards the vertical one, from −π/2 to π/2. */
  readonly angle: number;
}

export interface QuadrantResult {
  readonly placed: number;
  /** By axis id, −1…1. */
  readonly centroid: AxisRecord;
  readonly spread: Figure<Spread>;
  /** The classes in the instrument's order, then `edge`. */
  readonly shares: readonly RegionShare[];
  readonly place: TeamPlace;
  readonly certainty: Figure<ClassProbabilities>;
  readonly region: Figure<TeamRegion>;
  /** The mean distance of people to the centroid, rounded to 0.05; undefined with `needs-rows` where only counts are there. */
  readonly meanDistance: Figure<number>;
}

export interface QuadrantReport extends TeamReportBase<'quadrant'> {
  readonly input: QuadrantInput;
  readonly result: Figure<QuadrantResult>;
  /**
   * The class, or `edge`, where everybody placed the team, or all but one: all that is said of a small part of a team
   * that stands as one. The result is withheld then.
   */
  readonly almostEveryone?: string;
}
