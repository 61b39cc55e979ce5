import type { Basis, InstrumentBase, SourceReference } from '../model/index.js';

/** Where a person places the team: one point on the plane, or four statements an axis. A round fixes one. */
export type QuadrantInput = 'point' | 'items';

export type AxisSide = 'low' | 'high';

export interface QuadrantAxis {
  readonly id: string;
  readonly source: SourceReference;
  readonly basis: Basis;
  /** Its ends are two kinds, and neither is further than the other: a team's place on it says nothing of a phase. */
  readonly neutral?: boolean;
}

/** A statement that stands for one axis, on five points from disagree to agree. */
export interface QuadrantItem {
  readonly id: string;
  readonly axis: string;
  readonly basis: Basis;
}

export interface QuadrantCharacteristic {
  /** Carries the class where a term may occur in two classes. */
  readonly id: string;
  readonly source: SourceReference;
}

/** One of the four classes: a side of each axis, and what it is recognised by; empty where the source does not say. */
export interface QuadrantClass {
  readonly id: string;
  readonly source: SourceReference;
  readonly basis: Basis;
  readonly vertical: AxisSide;
  readonly horizontal: AxisSide;
  readonly characteristics: readonly QuadrantCharacteristic[];
}

/** What the source says of all four classes together, such as the tasks that they share. */
export interface QuadrantList {
  readonly id: string;
  readonly source: SourceReference;
  readonly characteristics: readonly QuadrantCharacteristic[];
}

/** Two axes and the four classes between them. */
export interface QuadrantInstrument extends InstrumentBase<'quadrant'> {
  readonly axes: {
    /** Runs upwards on screen. */
    readonly vertical: QuadrantAxis;
    /** Runs to the right on screen, in right-to-left too. */
    readonly horizontal: QuadrantAxis;
  };
  /** Exactly four an axis. */
  readonly items: readonly QuadrantItem[];
  readonly classes: readonly QuadrantClass[];
  readonly lists?: readonly QuadrantList[];
  /** Half the width of the path between the classes, on the scale −1…1. */
  readonly scoring: { readonly type: 'centroid'; readonly band: number; readonly basis: Basis };
  readonly editorial: readonly ('items' | 'band' | 'classes')[];
}
