export interface LerendChooseDetail {
  /** The id of the instrument, as its source listed it. */
  readonly instrument: string;
  /** Its kind, such as `checklist`. */
  readonly kind: string;
}

/** A person chose an instrument. */
export class LerendChooseEvent extends CustomEvent<LerendChooseDetail> {
  static readonly type = 'lerend-choose';

  constructor(detail: LerendChooseDetail) {
    super(LerendChooseEvent.type, { detail, bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'lerend-choose': LerendChooseEvent;
  }
}
