import type { QuadrantInput } from './instrument.js';

/** Counts of persons below, around and above the middle third of an axis. */
export interface AxisThirds {
  readonly low: number;
  readonly middle: number;
  readonly high: number;
}

/**
 * Level Q. Places are integers: fiftieths for a point, twenty-fourths for statements (a person's mean of three or
 * four answers is exact in both), so that sums merge to the bit.
 */
export interface QuadrantTally {
  readonly kind: 'quadrant';
  readonly instrument: string;
  readonly version: string;
  readonly input: QuadrantInput;
  /** Everybody who handed in. */
  readonly respondents: number;
  /** Those with a place on both axes. */
  readonly placed: number;
  readonly sums: {
    readonly vertical: number;
    readonly horizontal: number;
    readonly verticalSquared: number;
    readonly horizontalSquared: number;
    readonly product: number;
  };
  /** Persons by class id; on the path between the classes they count as `edge`. */
  readonly regions: Readonly<Record<string, number>>;
  readonly thirds: { readonly vertical: AxisThirds; readonly horizontal: AxisThirds };
}
