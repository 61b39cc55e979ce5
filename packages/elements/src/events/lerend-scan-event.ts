/** Where a round is for the person at the device. */
export type ScanScreen = 'start' | 'fill-in' | 'pass-on' | 'results';

export interface LerendScanDetail {
  readonly screen: ScanScreen;
  /** How many handed in: all that is told of an open round. */
  readonly handedIn: number;
}

/** A person went on to another screen of the scan. */
export class LerendScanEvent extends CustomEvent<LerendScanDetail> {
  static readonly type = 'lerend-scan';

  constructor(detail: LerendScanDetail) {
    super(LerendScanEvent.type, { detail, bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'lerend-scan': LerendScanEvent;
  }
}
