import type { PromiseTexts } from '../promise/texts.js';
import type { OwnProblem } from './own-answers.js';
import type { ScanPanel } from './panels.js';

/** Where what is filled in is kept, as far as the scan knows. */
export type StoreKind = 'memory' | 'device' | 'host';

/** What `lerend-scan` says by itself; the instruments bring their own texts. */
export interface ScanTexts {
  readonly loading: string;
  readonly problem: string;
  readonly moreProblems: (count: number) => string;
  readonly retry: string;

  readonly defaultTitle: string;
  readonly lede: string;
  readonly minutes: (minutes: number) => string;
  readonly whoSeesWhat: string;
  readonly promise: PromiseTexts;
  readonly scope: string;
  /** With the name of the role, as in the texts of `role` below. */
  readonly scopeText: (role: string) => string;
  readonly closing: string;
  /** `k` is the policy's minimum. */
  readonly closingText: (k: number) => string;
  readonly kept: string;
  readonly keptText: Readonly<Record<StoreKind, string>>;
  readonly purpose: string;
  readonly purposeText: string;
  readonly fallback: string;

  readonly invited: string;
  readonly invitedHint: string;
  readonly invitedUnknown: string;
  readonly invitedMissing: string;
  readonly begin: string;
  readonly nextPerson: string;
  readonly handedIn: (count: number, invited: number | undefined) => string;

  readonly draftTitle: string;
  readonly draftText: string;
  readonly continueDraft: string;
  readonly startAnew: string;

  readonly eraseTitle: Readonly<Record<StoreKind, string>>;
  readonly eraseText: string;
  readonly erase: string;
  readonly eraseQuestion: string;
  readonly eraseYes: string;
  readonly erased: string;
  readonly cancel: string;

  readonly openTable: string;
  readonly openTableText: readonly string[];
  readonly agree: string;
  readonly consentMissing: string;
  readonly goOnAgreed: string;
  readonly disagree: string;
  readonly disagreeText: string;

  readonly role: string;
  readonly roleWhy: (k: number) => string;
  readonly roleWhyScope: (role: string, k: number) => string;
  readonly roleMissing: string;
  /** Names of roles by id, as they stand in a sentence; the host's own go before these. */
  readonly roleNames: Readonly<Record<string, string>>;

  readonly fillIn: string;
  readonly fillInText: string;
  readonly fillInTextOpenTable: string;
  readonly saving: string;
  readonly saved: Readonly<Record<StoreKind, string>>;
  readonly notSaved: string;
  readonly handIn: string;
  readonly handInText: string;
  readonly handInTextOpenTable: string;
  readonly openQuestion: (open: number) => string;
  readonly handInYes: string;
  readonly goOn: string;
  readonly nothingAnswered: string;
  readonly notHandedIn: string;
  readonly closedMeanwhile: string;
  readonly toResults: string;
  readonly ownAnswers: string;
  readonly ownAnswersText: string;
  readonly backToStart: string;

  readonly passOn: string;
  readonly passOnText: string;
  readonly nextColleague: string;
  readonly close: string;
  readonly closeText: string;
  readonly closeFrom: (k: number, more: number) => string;
  readonly closeQuestion: string;
  readonly closeQuestionText: (handedIn: number) => string;
  readonly closeYes: string;
  readonly notClosed: string;

  readonly closedNow: string;
  readonly closedNowText: string;
  readonly making: string;
  readonly notReleased: string;

  readonly closed: string;
  readonly closedWith: (count: number, invited: number | undefined) => string;
  readonly panels: string;
  readonly panelNames: Readonly<Record<ScanPanel, string>>;
  readonly panelHints: Readonly<Record<ScanPanel, string>>;
  readonly partProblem: string;
  readonly own: string;
  readonly ownText: string;
  readonly ownFile: string;
  readonly ownProblems: Readonly<Record<OwnProblem, string>>;
  readonly ownShown: string;
  readonly ownAway: string;
  readonly nextPanel: (name: string) => string;
  readonly planNotSaved: string;
  readonly planOnPage: string;
  readonly download: string;
  readonly saveAs: (label: string) => string;
  readonly asText: (label: string) => string;
  readonly copy: string;
  readonly copied: string;
  readonly selected: string;
}
