import type { Figure, PolicyOverride, ReportBasis, TeamReportBase } from '@lerend/core/model';

/** A figure as an export shows it: itself, or the one word that says why it is not there. */
export type Shown<T> = T | 'withheld' | 'undefined';

export interface ShownBase {
  readonly instrument: string;
  readonly version: string;
  readonly scoringVersion: string;
  readonly basis: ReportBasis;
  readonly minimum: number;
  readonly openTable?: true;
  readonly override?: PolicyOverride;
  readonly invited: Shown<number>;
  readonly respondents: Shown<number>;
}

export function shownBase(report: TeamReportBase<string>): ShownBase {
  const { policy } = report;
  return {
    instrument: report.instrument,
    version: report.version,
    scoringVersion: report.scoringVersion,
    basis: report.basis,
    minimum: policy.k,
    ...(policy.mode === undefined ? {} : { openTable: true as const }),
    ...(policy.override === undefined ? {} : { override: policy.override }),
    invited: shown(report.invited, (value) => value),
    respondents: shown(report.respondents, (value) => value),
  };
}

export function shown<T, U>(figure: Figure<T>, change: (value: T) => U): Shown<U> {
  return figure.status === 'ok' ? change(figure.value) : figure.status;
}
