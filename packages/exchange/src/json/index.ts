import type { Plan } from '@lerend/core/deck';
import type { ChecklistReport } from '@lerend/core/checklist';
import type { Response } from '@lerend/core/model';
import type { QuadrantReport } from '@lerend/core/quadrant';
import { shownChecklistReport, shownQuadrantReport } from '../view/index.js';

/** A team's reports as they stand on the screen: a figure that is withheld is the word `withheld`. */
export function reportsToJson(reports: readonly (ChecklistReport | QuadrantReport)[]): string {
  return write(
    reports.map((report) =>
      report.kind === 'checklist' ? shownChecklistReport(report) : shownQuadrantReport(report),
    ),
  );
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
