import type { QuadrantInstrument, QuadrantReport, QuadrantWording } from '@lerend/core/quadrant';
import type { QuadrantTexts } from './texts.js';

/** What showing a team needs. */
export interface TeamView {
  readonly instrument: QuadrantInstrument;
  readonly wording: QuadrantWording;
  readonly wordingLanguage: string | undefined;
  /** The locale for numbers. */
  readonly locale: string;
  readonly texts: QuadrantTexts;
  readonly report: QuadrantReport;
}
