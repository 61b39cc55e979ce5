/** How often each position was chosen, from the left pole to the right one, and the answers that stay out of means. */
export interface PairCounts {
  readonly counts: readonly number[];
  readonly dontKnow: number;
  readonly unanswered: number;
}

/** Counts of one team, integers only, so that merging is exact. */
export interface PairsTally {
  readonly kind: 'pairs';
  readonly instrument: string;
  readonly version: string;
  readonly respondents: number;
  /** By pair id. */
  readonly pairs: Readonly<Record<string, PairCounts>>;
}
