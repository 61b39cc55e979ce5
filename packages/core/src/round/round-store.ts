import type { Policy, Response, Result } from '../model/index.js';
import type { Instrument, TeamReport } from '../kinds.js';
import type { Plan } from '../deck/index.js';
import type { QuadrantInput } from '../quadrant/instrument.js';
import type { RoundPhase } from './phases.js';

/** What is fixed when a round begins, and does not change afterwards. */
export interface RoundSetup {
  /** Names the round within its store. */
  readonly id: string;
  readonly instruments: readonly Instrument[];
  /** The way of input of the round's quadrants. */
  readonly quadrantInput: QuadrantInput;
  readonly policy: Policy;
  /** How many were invited; absent when nobody knows. */
  readonly invited?: number;
  /** Two roles that stand beside each other in the report, where both are large enough. Each person names hers. */
  readonly roles?: readonly [string, string];
  /** The one role of `roles` whose answers are reported, such as teachers alone; everybody's where absent. */
  readonly scope?: string;
}

/** What a person says with her answers. */
export interface HandInOptions {
  /** In an open table: she agrees that colleagues may recognise what she said. Without it she cannot hand in there. */
  readonly consent?: true;
}

/** What one person is filling in and has not handed in: a response per instrument, in part. */
export interface RoundDraft {
  readonly responses: readonly Response[];
}

/** What may be known of a round while it goes on. */
export interface RoundState {
  readonly id: string;
  readonly phase: RoundPhase;
  readonly policy: Policy;
  readonly invited?: number;
  readonly quadrantInput: QuadrantInput;
  readonly roles?: readonly [string, string];
  readonly scope?: string;
  readonly handedIn: number;
  readonly draft: RoundDraft | null;
  /** What the team is going to do, once a plan of a released round was kept. */
  readonly plan?: Plan;
}

/**
 * Where a round lives. A vendor writes one for its own platform and runs the conformance suite on it.
 * No method gives back a response once it is handed in. A promise never rejects: what storage throws is an issue.
 */
export interface RoundStore {
  /** Opens the round, or begins it with this setup where the store has none of that id. */
  load(setup: RoundSetup): Promise<Result<RoundState>>;
  /** Keeps what is being filled in; resolved only when it is stored. `null` throws the draft away. */
  saveDraft(round: string, draft: RoundDraft | null): Promise<Result<RoundState>>;
  /**
   * Seals the responses of one person and removes the draft. Refused when closed, when nothing is answered, without a
   * role where the round compares roles, and without consent in an open table.
   */
  handIn(round: string, responses: readonly Response[], options?: HandInOptions): Promise<Result<RoundState>>;
  /** How many handed in: all that is known of an open round. */
  count(round: string): Promise<Result<number>>;
  /** Once, on purpose, from the policy's minimum on; a closed round takes no more answers. */
  close(round: string): Promise<Result<RoundState>>;
  /**
   * One report per instrument with a team, in the order of the setup. Refused while the round is open. The first call
   * after closing makes the release, keeps it, and lets go of the rows; every later one gives the same bytes.
   */
  report(round: string): Promise<Result<readonly TeamReport[]>>;
  /**
   * Keeps the plan of a released round in place of the one before. A store without it is complete: the plan then lasts as
   * long as the page.
   */
  savePlan?(round: string, plan: Plan): Promise<Result<RoundState>>;
  /** Removes everything of the round. */
  erase(round: string): Promise<Result<null>>;
}
