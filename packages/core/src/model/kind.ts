import type { WithheldReason } from './figure.js';
import type { Issue } from './result.js';
import type { InstrumentBase, WordingBase } from './instrument.js';
import type { Response } from './response.js';
import type { Draft, ReportOptions, TeamReportBase } from './report.js';

/** One place where an answer belongs, as a session counts it. */
export interface AnswerSlot {
  readonly id: string;
  /** The domain, or the axis, that the slot counts under. */
  readonly group: string;
  /** A help on the way to another slot: it counts in no progress. */
  readonly optional?: true;
}

/** What a kind knows of filling in. */
export interface CollectAbility<Instrument> {
  /**
   * The slots that a set of answers is complete with. A quadrant has two ways of input, so its slots follow
   * the way that was asked for.
   */
  slots(instrument: Instrument, input?: string): readonly AnswerSlot[];
  /** A checker for one instrument: undefined where the answer fits, else a sentence that says what would. */
  compileAnswerChecker(instrument: Instrument): AnswerChecker;
}

/** Says what is wrong with an answer in a slot; `undefined` where it is right. Never throws, whatever it is given. */
export type AnswerChecker = (slot: string, answer: unknown) => string | undefined;

/** What a kind knows of a team. `merge` is commutative and associative to the bit. */
export interface TeamAbility<Instrument, Tally, Report> {
  tally(instrument: Instrument, responses: readonly Response[], input?: string): Tally;
  merge(a: Tally, b: Tally): Tally;
  report(instrument: Instrument, tally: Tally, options?: ReportOptions): Report;
  /** Checks what an element relies on in a report; empty where all is there. */
  inspectReport(report: unknown): readonly Issue[];
  /**
   * The parts of a report that a response counts in, beside being one of the respondents. Each part has a ledger code
   * of its own: it is granted or withheld by itself.
   */
  parts(instrument: Instrument, response: Response, input?: string): readonly string[];
  /**
   * Writes a report of what was granted. It pauses often, so that a browser can do other things in between; what it
   * gives does not depend on that.
   */
  describe(instrument: Instrument, tally: Tally, grant: Grant<Tally>): Generator<void, Draft<Report>>;
}

/** What a ledger granted of a release, and what only rows can tell. */
export interface Grant<Tally = unknown> extends ReportOptions {
  /** Parts that would reveal a small group beside an earlier release. */
  readonly refused?: ReadonlyMap<string, WithheldReason>;
  /** Absent where only a tally exists. Nothing of it leaves the report but rounded numbers. */
  readonly rows?: GrantedRows;
  readonly roles?: GrantedRoles;
  /** These are the people of one role, a part of a team. */
  readonly subgroup?: true;
  /** Everybody else of the round, where that is what is left of the whole beside a part of it. */
  readonly others?: Tally;
}

export interface GrantedRows {
  readonly responses: readonly Response[];
  /** Seeds every number that chance has a part in. */
  readonly seed: number;
}

/** Two roles of a team that may stand beside each other. */
export interface GrantedRoles {
  readonly names: readonly [string, string];
  readonly responses: readonly [readonly Response[], readonly Response[]];
  /** Everybody of both roles answered. */
  readonly complete: boolean | undefined;
  /** Why the roles are not compared at all, or not in a domain (by part). */
  readonly withheld: WithheldReason | undefined;
  readonly refused: ReadonlyMap<string, WithheldReason>;
}

/**
 * The one shape of every kind. Abilities are optional groups: a deck collects nothing, so it has no tally to fake.
 * `inspect*` are the light net that elements run when a property is set; the schemas are the strict one.
 */
export interface Kind<
  Instrument extends InstrumentBase<string>,
  Wording extends WordingBase,
  Tally = never,
  Report extends TeamReportBase<string> = never,
> {
  readonly id: Instrument['kind'];
  inspectInstrument(instrument: unknown): readonly Issue[];
  inspectWording(instrument: Instrument, wording: unknown): readonly Issue[];
  readonly collect?: CollectAbility<Instrument>;
  readonly team?: TeamAbility<Instrument, Tally, Report>;
  /** Marker in types only: which wording belongs to the kind. */
  readonly wording?: Wording;
}
