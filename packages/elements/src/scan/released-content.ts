import type { Issue } from '@lerend/core/model';
import type { WordedDeck } from './load-instruments.js';
import type { StoredReports } from './stored-reports.js';

/** What was released of a round. */
export interface ReleasedContent {
  readonly stored: StoredReports;
  readonly deck: WordedDeck | undefined;
  /** Why there is no deck although one was asked for; the reports can be read all the same. */
  readonly deckIssues: readonly Issue[];
}
