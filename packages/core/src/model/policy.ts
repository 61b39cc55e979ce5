/** Who lowered the minimum of a round, and why; printed on every report of that round. */
export interface PolicyOverride {
  readonly by: string;
  readonly reason: string;
}

/** What may be shown of a group. Fixed per round, before the first answer. */
export interface Policy {
  /** The minimum of people behind a released figure; 5 unless lowered to 3 or 4 by an override. 2 in an open table. */
  readonly k: number;
  /** The minimum of people behind fine detail: a part of the team by domain, and free text. 10 unless given. */
  readonly kDetail?: number;
  /**
   * Everybody agreed before the first answer that colleagues may recognise what she said. A mode of its own, chosen
   * before the first answer; without it a round is confidential.
   */
  readonly mode?: 'open-table';
  readonly override?: PolicyOverride;
}

export const DEFAULT_POLICY: Policy = { k: 5 };

/** For a team that looks together with everybody's consent; two is the fewest that make a team. */
export const OPEN_TABLE_POLICY: Policy = { k: 2, mode: 'open-table' };

const USUAL_DETAIL = 10;

/** The minimum for fine detail; never below the minimum for anything else. */
export function detailMinimum({ k, kDetail, mode }: Policy): number {
  return mode === 'open-table' ? k : Math.max(k, kDetail ?? USUAL_DETAIL);
}
