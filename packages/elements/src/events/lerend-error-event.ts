import type { Issue } from '@lerend/core/model';

export interface LerendErrorDetail {
  /** What it is about, such as `instrument`, `wording`, `value`, `report` or `store`. */
  readonly subject: string;
  readonly issues: readonly Issue[];
}

/** Something that an element was given is wrong, or a store refused. The element shows it, and the page goes on. */
export class LerendErrorEvent extends CustomEvent<LerendErrorDetail> {
  static readonly type = 'lerend-error';

  constructor(detail: LerendErrorDetail) {
    super(LerendErrorEvent.type, { detail, bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'lerend-error': LerendErrorEvent;
  }
}
