export interface LerendExportDetail {
  readonly filename: string;
  /** A media type, such as `text/csv`. */
  readonly type: string;
  readonly text: string;
}

/** Something that can be saved. A host that handles it calls `preventDefault()`; else it is a download. */
export class LerendExportEvent extends CustomEvent<LerendExportDetail> {
  static readonly type = 'lerend-export';

  constructor(detail: LerendExportDetail) {
    super(LerendExportEvent.type, { detail, bubbles: true, composed: true, cancelable: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'lerend-export': LerendExportEvent;
  }
}
