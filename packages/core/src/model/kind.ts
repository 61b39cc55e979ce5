import type { Issue } from './result.js';
import type { InstrumentBase, WordingBase } from './instrument.js';
import type { Response } from './response.js';
import type { ReportOptions, TeamReportBase } from './report.js';

/** One place where an answer belongs, as a session counts it. */
export interface AnswerSlot {
  readonly id: string;
  /** The domain, or the axis, that the slot counts under. */
  readonly group: string;
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
  tally(instrument: Instrument, responses: readonly Response[]): Tally;
  merge(a: Tally, b: Tally): Tally;
  report(instrument: Instrument, tally: Tally, options?: ReportOptions): Report;
  /** Checks what an element relies on in a report; empty where all is there. */
  inspectReport(report: unknown): readonly Issue[];
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
