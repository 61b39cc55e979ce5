import type { Locale } from '../base/locale.js';
import type { ChecklistTexts } from '../checklist/texts.js';
import type { DeckTexts } from '../deck/texts.js';
import type { PairsTexts } from '../pairs/texts.js';
import type { QuadrantTexts } from '../quadrant/texts.js';
import type { ReportTexts } from '../report/texts.js';
import type { StagesTexts } from '../stages/texts.js';

/** The languages of what a closed round is shown with. */
export interface ResultLocales {
  readonly report: readonly Locale<ReportTexts>[];
  readonly deck: readonly Locale<DeckTexts>[];
}

/** The languages of the elements that a scan is made of. */
export interface PartLocales {
  readonly checklist: readonly Locale<ChecklistTexts>[];
  readonly quadrant: readonly Locale<QuadrantTexts>[];
  /** Asked for where such an instrument is filled in, as are the elements themselves. */
  readonly stages: () => Promise<readonly Locale<StagesTexts>[]>;
  readonly pairs: () => Promise<readonly Locale<PairsTexts>[]>;
  /** Asked for after a round is closed, so that nothing of a report is loaded before. */
  readonly results: () => Promise<ResultLocales>;
}
