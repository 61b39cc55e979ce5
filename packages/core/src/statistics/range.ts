/** Two ends of what a number can be, the lower one first. */
export interface Range {
  readonly lower: number;
  readonly upper: number;
}
