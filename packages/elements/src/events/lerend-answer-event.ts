import type { Answer } from '@lerend/core/model';

export interface LerendAnswerDetail {
  /** The item id, or the axis id of a point. */
  readonly slot: string;
  readonly answer: Answer;
}

/**
 * A person answered, or took the answer back (`null`). It stays in the tree that the element stands in, so that an
 * answer given within another component, such as the scan, reaches nobody outside it.
 */
export class LerendAnswerEvent extends CustomEvent<LerendAnswerDetail> {
  static readonly type = 'lerend-answer';

  constructor(detail: LerendAnswerDetail) {
    super(LerendAnswerEvent.type, { detail, bubbles: true, composed: false });
  }
}

declare global {
  interface HTMLElementEventMap {
    'lerend-answer': LerendAnswerEvent;
  }
}
