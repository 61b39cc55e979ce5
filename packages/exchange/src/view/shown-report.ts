import type { ChecklistReport, ItemResult, DomainResult } from '@lerend/core/checklist';
import type { AgreementBand, Figure, Phase, PolicyOverride, TeamReportBase } from '@lerend/core/model';
import type { QuadrantReport } from '@lerend/core/quadrant';

/** A figure as an export shows it: itself, or the one word that says why it is not there. */
export type Shown<T> = T | 'withheld' | 'undefined';

export interface ShownItem {
  readonly counts: readonly number[];
  readonly answered: number;
  readonly dontKnow: number;
  readonly notApplicable: number;
  readonly unanswered: number;
  readonly phase: Phase;
  readonly agreement: AgreementBand | 'polarised';
}

export interface ShownDomain {
  readonly phase: Phase;
  readonly agreement: Shown<AgreementBand | 'polarised'>;
}

interface ShownBase {
  readonly instrument: string;
  readonly version: string;
  readonly scoringVersion: string;
  readonly minimum: number;
  readonly override?: PolicyOverride;
  readonly invited: Shown<number>;
  readonly respondents: Shown<number>;
}

export interface ShownChecklistReport extends ShownBase {
  readonly kind: 'checklist';
  readonly domains: readonly { readonly id: string; readonly result: Shown<ShownDomain> }[];
  readonly items: readonly {
    readonly id: string;
    readonly domain: string;
    readonly result: Shown<ShownItem>;
  }[];
}

export interface ShownQuadrantReport extends ShownBase {
  readonly kind: 'quadrant';
  readonly result: Shown<{
    readonly place: string;
    readonly shares: readonly { readonly id: string; readonly count: number }[];
  }>;
}

/** What a checklist's report shows on a screen, and no more: counts, phases and words. */
export function shownChecklistReport(report: ChecklistReport): ShownChecklistReport {
  return {
    kind: 'checklist',
    ...shownBase(report),
    domains: report.domains.map(({ id, result }) => ({ id, result: shown(result, shownDomain) })),
    items: report.items.map(({ id, domain, result }) => ({ id, domain, result: shown(result, shownItem) })),
  };
}

/** What a quadrant's report shows on a screen, in words and counts. */
export function shownQuadrantReport(report: QuadrantReport): ShownQuadrantReport {
  return {
    kind: 'quadrant',
    ...shownBase(report),
    result: shown(report.result, ({ place, shares }) => ({
      place: place.type === 'class' ? place.id : place.type,
      shares: shares.map(({ id, count }) => ({ id, count })),
    })),
  };
}

function shownBase(report: TeamReportBase<string>): ShownBase {
  const { policy } = report;
  return {
    instrument: report.instrument,
    version: report.version,
    scoringVersion: report.scoringVersion,
    minimum: policy.k,
    ...(policy.override === undefined ? {} : { override: policy.override }),
    invited: shown(report.invited, (value) => value),
    respondents: shown(report.respondents, (value) => value),
  };
}

function shownItem(item: ItemResult): ShownItem {
  return {
    counts: item.counts,
    answered: item.answered,
    dontKnow: item.dontKnow,
    notApplicable: item.notApplicable,
    unanswered: item.unanswered,
    phase: item.phase,
    agreement: item.polarised ? 'polarised' : item.agreement.band,
  };
}

function shownDomain(domain: DomainResult): ShownDomain {
  return {
    phase: domain.phase,
    agreement:
      domain.phase === 'polarised' ? 'polarised' : shown(domain.agreement, (agreement) => agreement.band),
  };
}

function shown<T, U>(figure: Figure<T>, change: (value: T) => U): Shown<U> {
  return figure.status === 'ok' ? change(figure.value) : figure.status;
}
