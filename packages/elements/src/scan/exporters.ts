import type { ChecklistInstrument, ChecklistReport, ChecklistWording } from '@lerend/core/checklist';
import type { DeckInstrument } from '@lerend/core/deck';
import type { Response } from '@lerend/core/model';
import type { QuadrantInstrument, QuadrantReport, QuadrantWording } from '@lerend/core/quadrant';
import type { PlanExportFormat } from '../deck/plan-text.js';

/** Something that can be saved or copied. */
export interface ScanFile {
  /** What a person chooses, such as "CSV". */
  readonly label: string;
  readonly filename: string;
  /** A media type, such as `text/csv`. */
  readonly type: string;
  readonly text: string;
}

interface InLanguage {
  /** BCP 47 tag of the page. */
  readonly language: string;
}

/** One person's own answers, before she hands them in. */
export interface AnswersToExport extends InLanguage {
  readonly responses: readonly Response[];
  readonly checklist?: { readonly instrument: ChecklistInstrument; readonly wording: ChecklistWording };
}

/** The reports of a closed round. */
export interface ReportToExport extends InLanguage {
  readonly checklist?: {
    readonly instrument: ChecklistInstrument;
    readonly wording: ChecklistWording;
    readonly report: ChecklistReport;
  };
  readonly quadrant?: {
    readonly instrument: QuadrantInstrument;
    readonly wording: QuadrantWording;
    readonly report: QuadrantReport;
  };
}

/** Makes the files that a scan offers; what is absent is not offered. */
export interface ScanExporters {
  readonly answers?: (given: AnswersToExport) => readonly ScanFile[];
  readonly report?: (given: ReportToExport) => readonly ScanFile[];
  /** Ways to save the plan, beside the deck's own JSON. */
  readonly plan?: (deck: DeckInstrument) => readonly PlanExportFormat[];
}
