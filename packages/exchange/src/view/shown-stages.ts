import type { AgreementBand } from '@lerend/core/model';
import type { StagesReport } from '@lerend/core/stages';
import { shown, shownBase, type Shown, type ShownBase } from './shown.js';

export interface ShownStagesReport extends ShownBase {
  readonly kind: 'stages';
  readonly result: Shown<{
    /** The ground, where there is one, and the stages in order. */
    readonly places: readonly { readonly id: string; readonly count: number; readonly atLeast: number }[];
    /** The place that at least half have reached; absent where the team stands in two camps. */
    readonly reached?: string;
    /** The place that it could as well be. */
    readonly couldBe?: string;
    readonly next?: string;
    readonly agreement: AgreementBand | 'polarised';
    readonly dontKnow: number;
    readonly unanswered: number;
  }>;
  readonly marks: Shown<{
    readonly looked: number;
    readonly marks: readonly { readonly id: string; readonly count: number }[];
  }>;
  /** Where (almost) everybody of a small part of a team stands: all that is said of them. */
  readonly almostEveryone?: string;
}

/** What a report of stages shows on a screen: counts and words, and no mean. */
export function shownStagesReport(report: StagesReport): ShownStagesReport {
  return {
    kind: 'stages',
    ...shownBase(report),
    result: shown(report.result, (result) => ({
      places: result.places.map(({ id, count, atLeast }) => ({ id, count, atLeast })),
      ...(result.polarised ? {} : { reached: result.reached }),
      ...(result.certainty.status === 'borderline' ? { couldBe: result.certainty.neighbour } : {}),
      ...(result.next === undefined || result.polarised ? {} : { next: result.next }),
      agreement: result.polarised ? 'polarised' : result.agreement.band,
      dontKnow: result.dontKnow,
      unanswered: result.unanswered,
    })),
    marks: shown(report.marks, ({ looked, marks }) => ({
      looked,
      marks: marks.map(({ id, count }) => ({ id, count })),
    })),
    ...(report.almostEveryone === undefined ? {} : { almostEveryone: report.almostEveryone }),
  };
}
