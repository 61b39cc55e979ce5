import type { TalkQuestion } from './talk-questions.js';

/** The conversation view: one statement at a time. */
export interface TalkTexts {
  /** The choice of the display. */
  readonly name: string;
  /** What the view is, and which keys it takes. */
  readonly description: string;
  readonly guess: string;
  readonly reveal: string;
  readonly previous: string;
  readonly next: string;
  readonly progress: (place: number, of: number) => string;
  readonly fullScreen: string;
  readonly leaveFullScreen: string;
  /** What stands above the question. */
  readonly together: string;
  readonly questions: Readonly<Record<TalkQuestion, readonly [string, ...string[]]>>;
}
