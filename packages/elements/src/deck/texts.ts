import type { UndefinedReason, WithheldReason } from '@lerend/core/model';
import type { Reason } from '@lerend/core/advice';
import type { DeckCard } from '@lerend/core/deck';

/** What a reason is told with; `subject` is the title of a domain or a statement, `undefined` where it has no name here. */
export interface ReasonInWords {
  readonly subject: string | undefined;
  readonly signal: Reason['signal'];
  readonly polarised: boolean;
  /** For a stage: whether at least half have reached it, some stand there, or it is the first one to reach. */
  readonly stage?: 'half' | 'some' | 'first';
  readonly role: Reason['role'];
  readonly fit: Reason['fit'];
  readonly mode: DeckCard['mode'];
}

/** What `lerend-deck` says by itself; cards, steps and settings come from the wording. */
export interface DeckTexts {
  readonly problemHeading: string;
  readonly moreProblems: (count: number) => string;
  readonly whatNow: string;
  readonly recommended: (count: number) => string;
  readonly recommendedLede: string;
  readonly noneRecommended: string;
  readonly noRecommendations: string;
  readonly withheld: Readonly<Record<WithheldReason, string>>;
  readonly undefined: Readonly<Partial<Record<UndefinedReason, string>>> & { readonly 'no-data': string };
  readonly allCards: string;
  readonly pile: (count: number) => string;
  readonly filterSetting: string;
  readonly anySetting: string;
  readonly filterMode: string;
  readonly anyMode: string;
  readonly modes: Readonly<Record<DeckCard['mode'], string>>;
  readonly filterStep: string;
  readonly stepOf: (step: number, steps: number, title: string) => string;
  readonly cardsFound: (count: number) => string;
  readonly noCards: string;
  readonly showMore: (count: number) => string;
  readonly inPlan: string;
  readonly why: string;
  readonly moreReasons: (count: number) => string;
  readonly reason: (reason: ReasonInWords) => string;
  readonly put: string;
  readonly take: string;
  readonly putDone: (title: string, count: number) => string;
  readonly takeDone: (title: string, count: number) => string;
  readonly plan: string;
  readonly planEmpty: string;
  readonly who: string;
  readonly when: string;
  readonly noDay: string;
  readonly sign: string;
  readonly earlier: (title: string) => string;
  readonly later: (title: string) => string;
  readonly remove: (title: string) => string;
  readonly moved: (title: string, place: number, count: number) => string;
  readonly print: string;
  readonly save: (format: string) => string;
  readonly copy: string;
  readonly copyLabel: string;
  readonly filename: string;
}
