import type { InstrumentBase, Released, Response, WithheldReason } from '../model/index.js';
import type { Ledger } from './ledger.js';

/** One person's response as a release sees it. Nothing of it leaves the release but counts and rounded numbers. */
export interface ReleaseRow {
  /** The code of the person: the same in every round and in every version of her answers. */
  readonly person: string;
  /** Which version of her answers this is, from 0 on; the latest counts. */
  readonly version?: number;
  /** The round that the response was given in; that of the request when absent. */
  readonly round?: string;
  readonly role?: string;
  readonly response: Response;
}

/** Asks for the report of a team, or of the people of one role in it. */
export interface TeamRequest<Instrument> {
  readonly type: 'team';
  /** Names the release in its ledger, and seeds it. The same id gives the same bytes. */
  readonly id: string;
  readonly round: string;
  readonly instrument: Instrument;
  /** The way of input of a quadrant. */
  readonly input?: string;
  /** How many were invited; absent when nobody knows. */
  readonly invited?: number;
  /**
   * Only the people of this role. A part of a team in fine detail: its statements and domains need the policy's minimum
   * for detail.
   */
  readonly role?: string;
  /**
   * With `role`: these people stand for the whole round, of which nobody else is ever shown. Then they are no detail,
   * and every other release of the round is refused.
   */
  readonly alone?: true;
  /** Two roles to stand beside each other in the report of everybody. */
  readonly compareRoles?: readonly [string, string];
}

/** What was granted, frozen: a type that nothing but the rules of disclosure makes. */
export interface Release<Report> extends Released {
  readonly id: string;
  readonly round: string;
  readonly role?: string;
  readonly alone?: true;
  readonly instrument: string;
  readonly version: string;
  readonly scoringVersion: string;
  /** What chance was seeded with: a hash of the id and the scoring version. */
  readonly seed: number;
  readonly report: Report;
}

export type ReleaseAnswer<Report> =
  | { readonly status: 'granted'; readonly release: Release<Report>; readonly ledger: Ledger }
  /** `report` says what is withheld and nothing else; the ledger is as it was. */
  | {
      readonly status: 'refused';
      readonly reason: WithheldReason;
      readonly report: Report;
      readonly ledger: Ledger;
    };

/** Which instrument of which round a release is of. */
export interface InRound {
  readonly round: string;
  readonly instrument: InstrumentBase<string>;
}
