export interface LerendSelectDetail {
  readonly card: string;
  readonly selected: boolean;
}

/** A person picked a card, or took it back. */
export class LerendSelectEvent extends CustomEvent<LerendSelectDetail> {
  static readonly type = 'lerend-select';

  constructor(detail: LerendSelectDetail) {
    super(LerendSelectEvent.type, { detail, bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'lerend-select': LerendSelectEvent;
  }
}
