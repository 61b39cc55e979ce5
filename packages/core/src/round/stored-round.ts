import type { Response } from '../model/index.js';
import type { Release } from '../disclosure/release-model.js';
import type { Plan } from '../deck/index.js';
import type { TeamReport } from '../kinds.js';
import type { RoundDraft, RoundSetup } from './round-store.js';

/** What is kept of a response: no token of a person, and the answers in the instrument's order. */
export type SealedResponse = Pick<Response, 'instrument' | 'version' | 'role' | 'answers'>;

/** What one person handed in. */
export type SealedRow = readonly SealedResponse[];

/** Set up and not begun: everything about it can still change, and nobody can answer. */
export interface DraftRound {
  readonly phase: 'draft';
  readonly setup: RoundSetup;
}

export interface OpenRound {
  readonly phase: 'open';
  readonly setup: RoundSetup;
  readonly draft: RoundDraft | null;
  /** In an order that chance made: the place of a row does not say when it came. */
  readonly rows: readonly SealedRow[];
}

/** Takes no more answers. Its rows are there until the release is made of them, and no longer. */
export interface ClosedRound {
  readonly phase: 'closed';
  readonly setup: RoundSetup;
  readonly rows: readonly SealedRow[];
}

/** What the disclosure rules granted, and no row. */
export interface ReleasedRound {
  readonly phase: 'released';
  readonly setup: RoundSetup;
  readonly handedIn: number;
  /** One for each instrument with a team, in the order of the setup. */
  readonly results: readonly RoundResult[];
  /** What the team is going to do; absent until a plan was kept. */
  readonly plan?: Plan;
}

/** A release with its report, or the report that says what is withheld where a release was refused. */
export type RoundResult =
  | { readonly status: 'granted'; readonly release: Release<TeamReport> }
  | { readonly status: 'refused'; readonly report: TeamReport };

/** A round as a store keeps it: plain data that JSON and a structured clone carry over. */
export type StoredRound = OpenRound | ClosedRound | ReleasedRound;
