import type { Plan } from '@lerend/core/deck';
import type { ChecklistReport } from '@lerend/core/checklist';
import type { Response } from '@lerend/core/model';
import type { PairsReport } from '@lerend/core/pairs';
import type { QuadrantReport } from '@lerend/core/quadrant';
import type { StagesReport } from '@lerend/core/stages';
import {
  shownChecklistReport,
  shownPairsReport,
  shownQuadrantReport,
  shownStagesReport,
} from '../view/index.js';

type AnyReport = ChecklistReport | QuadrantReport | StagesReport | PairsReport;

/** A team's reports as they stand on the screen: a figure that is withheld is the word `withheld`. */
export function reportsToJson(reports: readonly AnyReport[]): string {
  return write(reports.map(shownReport));
}

function shownReport(report: AnyReport) {
  switch (report.kind) {
    case 'checklist':
      return shownChecklistReport(report);
    case 'quadrant':
      return shownQuadrantReport(report);
    case 'stages':
      return shownStagesReport(report);
    case 'pairs':
      return shownPairsReport(report);
    default:
      return report satisfies never;
  }
}

/** A plan as the deck element reads it back. */
export function planToJson(plan: Plan): string {
  return write(plan);
}

/** A person's own answers, for herself, before she hands them in. */
export function responsesToJson(responses: readonly Response[]): string {
  return write(responses);
}

function write(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
