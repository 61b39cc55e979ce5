import type { Response } from '../model/index.js';
import type { Plan } from '../deck/index.js';
import type { Tally } from '../kinds.js';
import type { RoundDraft, RoundSetup } from './round-store.js';

/** What is kept of a response: no token of a person, and the answers in the instrument's order. */
export type SealedResponse = Pick<Response, 'instrument' | 'version' | 'answers'>;

/** What one person handed in. */
export type SealedRow = readonly SealedResponse[];

export interface OpenRound {
  readonly phase: 'open';
  readonly setup: RoundSetup;
  readonly draft: RoundDraft | null;
  /** In an order that chance made: the place of a row does not say when it came. */
  readonly rows: readonly SealedRow[];
}

/** Closing counts the rows and lets go of them: reports need the counts alone. */
export interface ClosedRound {
  readonly phase: 'closed';
  readonly setup: RoundSetup;
  readonly handedIn: number;
  /** One for each instrument with a team, in the order of the setup. */
  readonly tallies: readonly Tally[];
  /** What the team is going to do; absent until a plan was kept. */
  readonly plan?: Plan;
}

/** A round as a store keeps it: plain data that JSON and a structured clone carry over. */
export type StoredRound = OpenRound | ClosedRound;
