/** Level A: how often each scale point was chosen, lowest first, and the answers that stay out of scores. */
export interface ItemCounts {
  readonly counts: readonly number[];
  readonly dontKnow: number;
  readonly notApplicable: number;
  readonly unanswered: number;
}

/** Level B: how many people have this pair of sum and number of answers in a domain. */
export interface PersonScoreCount {
  /** The sum of (value − 1) over the answered items. */
  readonly sum: number;
  readonly answered: number;
  readonly notApplicable: number;
  readonly respondents: number;
}

/** Counts of one team, integers only, so that merging is exact. */
export interface ChecklistTally {
  readonly kind: 'checklist';
  readonly instrument: string;
  readonly version: string;
  readonly respondents: number;
  readonly items: Readonly<Record<string, ItemCounts>>;
  /** By domain, in the order of `answered`, then `sum`, then `notApplicable`: a canonical form. */
  readonly domains: Readonly<Record<string, readonly PersonScoreCount[]>>;
}
