import type { Plan } from '@lerend/core/deck';

export interface LerendPlanDetail {
  readonly plan: Plan;
}

/** A person changed the plan: picked a card, wrote something beside it, moved it or took it out. */
export class LerendPlanEvent extends CustomEvent<LerendPlanDetail> {
  static readonly type = 'lerend-plan';

  constructor(detail: LerendPlanDetail) {
    super(LerendPlanEvent.type, { detail, bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'lerend-plan': LerendPlanEvent;
  }
}
