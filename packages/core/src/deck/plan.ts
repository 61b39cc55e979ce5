/** A card that a team picked, and what it agreed upon. */
export interface PlannedCard {
  readonly card: string;
  readonly who: string;
  /** A day as `YYYY-MM-DD`, or empty while there is none. */
  readonly when: string;
  /** How the team will know that it worked. */
  readonly sign: string;
}

/** What a team is going to do, in the order in which it was picked. */
export interface Plan {
  readonly deck: string;
  readonly version: string;
  readonly cards: readonly PlannedCard[];
}
