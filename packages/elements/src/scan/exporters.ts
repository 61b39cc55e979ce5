import type { ChecklistInstrument, ChecklistReport, ChecklistWording } from '@lerend/core/checklist';
import type { DeckInstrument } from '@lerend/core/deck';
import type { Response } from '@lerend/core/model';
import type { PairsInstrument, PairsReport, PairsWording } from '@lerend/core/pairs';
import type { QuadrantInstrument, QuadrantReport, QuadrantWording } from '@lerend/core/quadrant';
import type { StagesInstrument, StagesReport, StagesWording } from '@lerend/core/stages';
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

interface Reported<Instrument, Wording, Report> {
  readonly instrument: Instrument;
  readonly wording: Wording;
  readonly report: Report;
}

/** The reports of a closed round, by kind. */
export interface ReportToExport extends InLanguage {
  readonly checklist?: Reported<ChecklistInstrument, ChecklistWording, ChecklistReport>;
  readonly quadrant?: Reported<QuadrantInstrument, QuadrantWording, QuadrantReport>;
  readonly stages?: Reported<StagesInstrument, StagesWording, StagesReport>;
  readonly pairs?: Reported<PairsInstrument, PairsWording, PairsReport>;
}

/** Makes the files that a scan offers; what is absent is not offered. */
export interface ScanExporters {
  readonly answers?: (given: AnswersToExport) => readonly ScanFile[];
  readonly report?: (given: ReportToExport) => readonly ScanFile[];
  /** Ways to save the plan, beside the deck's own JSON. */
  readonly plan?: (deck: DeckInstrument) => readonly PlanExportFormat[];
}
