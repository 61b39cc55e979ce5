import type { PhaseByMean } from '@lerend/core/model';

/** What a question to talk about fits: how alike a statement was answered, or its phase, or that it is not shown. */
export type TalkQuestion = 'camps' | 'different' | 'unseen' | PhaseByMean | 'closed';

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
