import type { ChecklistReport, ItemResult, DomainResult } from '@lerend/core/checklist';
import type { AgreementBand, Phase, PhaseByMean, PhaseCertainty } from '@lerend/core/model';
import type { QuadrantReport } from '@lerend/core/quadrant';
import { shown, shownBase, type Shown, type ShownBase } from './shown.js';

export interface ShownItem {
  readonly counts: readonly number[];
  readonly answered: number;
  readonly dontKnow: number;
  readonly notApplicable: number;
  readonly unanswered: number;
  readonly phase: Phase;
  /** The phase that it could as well be; absent where the phase is clear. */
  readonly couldBe?: PhaseByMean;
  /** Where the statement stands out for the whole team, and how sure that is. */
  readonly standsOut?: { readonly as: 'strength' | 'weaker'; readonly chance: 'probable' | 'likely' };
  readonly agreement: AgreementBand | 'polarised';
}

export interface ShownDomain {
  readonly phase: Phase;
  readonly couldBe?: PhaseByMean;
  readonly agreement: Shown<AgreementBand | 'polarised'>;
}

export interface ShownChecklistReport extends ShownBase {
  readonly kind: 'checklist';
  readonly domains: readonly { readonly id: string; readonly result: Shown<ShownDomain> }[];
  readonly items: readonly {
    readonly id: string;
    readonly domain: string;
    readonly result: Shown<ShownItem>;
    /** The value that (almost) everybody chose: all that is said of a small part of a team that stands as one. */
    readonly almostEveryone?: number;
  }[];
}

export interface ShownQuadrantReport extends ShownBase {
  readonly kind: 'quadrant';
  readonly result: Shown<{
    readonly place: string;
    /** The classes that the place could be, where it is not sure. */
    readonly couldBe: readonly string[];
    readonly shares: readonly { readonly id: string; readonly count: number }[];
  }>;
  /** The class, or `edge`, where (almost) everybody of a small part of a team places it: all that is said of them. */
  readonly almostEveryone?: string;
}

/** What a checklist's report shows on a screen, and no more: counts, phases and words. */
export function shownChecklistReport(report: ChecklistReport): ShownChecklistReport {
  return {
    kind: 'checklist',
    ...shownBase(report),
    domains: report.domains.map(({ id, result }) => ({ id, result: shown(result, shownDomain) })),
    items: report.items.map(({ id, domain, result, almostEveryone }) => ({
      id,
      domain,
      result: shown(result, (item) => shownItem(item, standingOf(report, id))),
      ...(almostEveryone === undefined ? {} : { almostEveryone }),
    })),
  };
}

/** What a quadrant's report shows on a screen, in words and counts. */
export function shownQuadrantReport(report: QuadrantReport): ShownQuadrantReport {
  return {
    kind: 'quadrant',
    ...shownBase(report),
    result: shown(report.result, ({ place, shares }) => ({
      place: place.type === 'class' ? place.id : place.type,
      couldBe: place.type === 'uncertain' || place.type === 'edge' ? place.neighbours : [],
      shares: shares.map(({ id, count }) => ({ id, count })),
    })),
    ...(report.almostEveryone === undefined ? {} : { almostEveryone: report.almostEveryone }),
  };
}

function shownItem(item: ItemResult, standsOut: ShownItem['standsOut']): ShownItem {
  return {
    counts: item.counts,
    answered: item.answered,
    dontKnow: item.dontKnow,
    notApplicable: item.notApplicable,
    unanswered: item.unanswered,
    phase: item.phase,
    ...neighbourOf(item.certainty),
    ...(standsOut === undefined ? {} : { standsOut }),
    agreement: item.polarised ? 'polarised' : item.agreement.band,
  };
}

function neighbourOf(certainty: PhaseCertainty): { readonly couldBe?: PhaseByMean } {
  return certainty.status === 'borderline' ? { couldBe: certainty.neighbour } : {};
}

function standingOf({ ranking }: ChecklistReport, id: string): ShownItem['standsOut'] {
  if (ranking.status !== 'ok') return undefined;
  for (const [as, figure] of [
    ['strength', ranking.value.strengths],
    ['weaker', ranking.value.weaker],
  ] as const) {
    const ranked = figure.status === 'ok' ? figure.value.find((each) => each.id === id) : undefined;
    if (ranked !== undefined) return { as, chance: ranked.chance };
  }
  return undefined;
}

function shownDomain(domain: DomainResult): ShownDomain {
  return {
    phase: domain.phase,
    ...(domain.certainty.status === 'ok' ? neighbourOf(domain.certainty.value) : {}),
    agreement:
      domain.phase === 'polarised' ? 'polarised' : shown(domain.agreement, (agreement) => agreement.band),
  };
}
