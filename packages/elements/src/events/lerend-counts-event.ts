import type { ChecklistTally, TeamCounts } from '@lerend/core/checklist';

export interface LerendCountsDetail {
  /** The numbers as they were typed; a box that was left empty is 0. */
  readonly counts: TeamCounts;
  /** The same as a tally, with what was left open: what `reportChecklist` makes a report of. */
  readonly tally: ChecklistTally;
}

/**
 * A person finished counting, and the numbers fit. It stays in the tree that the element stands in: counts of a few
 * people are no more for everybody than their answers are.
 */
export class LerendCountsEvent extends CustomEvent<LerendCountsDetail> {
  static readonly type = 'lerend-counts';

  constructor(detail: LerendCountsDetail) {
    super(LerendCountsEvent.type, { detail, bubbles: true, composed: false });
  }
}

declare global {
  interface HTMLElementEventMap {
    'lerend-counts': LerendCountsEvent;
  }
}
