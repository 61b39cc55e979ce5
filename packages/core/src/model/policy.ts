/** Who lowered the minimum of a round, and why; printed on every report of that round. */
export interface PolicyOverride {
  readonly by: string;
  readonly reason: string;
}

/** What may be shown of a group. Fixed per round, before the first answer. */
export interface Policy {
  /** The minimum of valid answers per item and of respondents per report; 5 unless lowered to 3 or 4 by an override. */
  readonly k: number;
  readonly override?: PolicyOverride;
}

export const DEFAULT_POLICY: Policy = { k: 5 };
