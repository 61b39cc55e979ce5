import type { Figure } from './figure.js';
import type { Finding } from './finding.js';
import type { Policy } from './policy.js';

/** A thing that a reader of a report should know about its input. */
export type ReportWarning = 'over-response';

/** What a report was made from: the answers themselves, or counts alone (paper, a database). */
export type ReportBasis = 'rows' | 'tallies';

declare const RELEASED: unique symbol;

/** Marks what the disclosure rules let through. It exists in types only, and `disclosure/release` alone puts it on. */
export interface Released {
  readonly [RELEASED]: true;
}

/** What every team report carries, so that it can be made again and advised upon. */
export interface TeamReportBase<Kind extends string> extends Released {
  readonly kind: Kind;
  readonly instrument: string;
  readonly version: string;
  readonly scoringVersion: string;
  readonly basis: ReportBasis;
  readonly policy: Policy;
  /** How many people were invited, where the host knows. */
  readonly invited: Figure<number>;
  readonly respondents: Figure<number>;
  readonly warnings: readonly ReportWarning[];
  readonly findings: Figure<readonly Finding[]>;
}

/** A report that no rule of disclosure has let through yet. */
export type Draft<Report> = Omit<Report, keyof Released>;

/** What a host may say beside the counts. */
export interface ReportOptions {
  /** How many people were invited; a whole number from 1 on. Absent when nobody knows. */
  readonly invited?: number;
  readonly policy?: Policy;
}
