import type { Locale } from '../base/locale.js';
import type { ChecklistTexts } from '../checklist/texts.js';
import type { DeckTexts } from '../deck/texts.js';
import type { QuadrantTexts } from '../quadrant/texts.js';
import type { ReportTexts } from '../report/texts.js';

/** The languages of what a closed round is shown with. */
export interface ResultLocales {
  readonly report: readonly Locale<ReportTexts>[];
  readonly deck: readonly Locale<DeckTexts>[];
}

/** The languages of the elements that a scan is made of. */
export interface PartLocales {
  readonly checklist: readonly Locale<ChecklistTexts>[];
  readonly quadrant: readonly Locale<QuadrantTexts>[];
  /** Asked for after a round is closed, so that nothing of a report is loaded before. */
  readonly results: () => Promise<ResultLocales>;
}
