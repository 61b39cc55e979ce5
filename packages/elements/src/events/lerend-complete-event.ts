/** A person gave the last open answer. */
export class LerendCompleteEvent extends CustomEvent<null> {
  static readonly type = 'lerend-complete';

  constructor() {
    super(LerendCompleteEvent.type, { detail: null, bubbles: true, composed: false });
  }
}

declare global {
  interface HTMLElementEventMap {
    'lerend-complete': LerendCompleteEvent;
  }
}
