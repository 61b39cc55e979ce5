import type { Plan } from '@lerend/core/deck';
import type { Answers, Issue } from '@lerend/core/model';
import type { Missing } from './fill-in-flow.js';
import type { FilledIn } from './parts/part.js';
import type { ScanFile } from './exporters.js';
import type { OwnAnswers, OwnProblem } from './own-answers.js';
import type { ScanRound } from './scan-round.js';
import type { ScanPanel } from './panels.js';
import type { ScanTexts } from './texts.js';

/** What a person is asked to confirm on the screen where she is. */
export type Question = 'hand-in' | 'close' | 'erase';

/** Something did not work; what was typed is still there. */
export interface Trouble {
  /** The text that says what did not work. */
  readonly problem: 'problem' | 'notHandedIn' | 'notClosed' | 'notReleased' | 'notSaved';
  readonly issues: readonly Issue[];
  readonly retry: () => void;
}

/** What the screens are drawn from. */
export interface ScanView {
  readonly texts: ScanTexts;
  readonly language: string;
  readonly filledIn: FilledIn;
  readonly round: ScanRound;
  readonly question: Question | undefined;
  readonly trouble: Trouble | undefined;
  readonly busy: boolean;
  /** What is wrong with what the host gave, where the rest can go on. */
  readonly problems: readonly Issue[];
  /** Everything was erased just now. */
  readonly erased: boolean;
  /** What a person still has to give before she can go on or hand in. */
  readonly missing: Missing | undefined;
  /** Names of roles as they stand in a sentence, by id. */
  readonly roleNames: Readonly<Record<string, string>>;
  readonly filesOpen: boolean;
  /** What can be saved; `undefined` where nothing can. */
  readonly files: readonly ScanFile[] | undefined;
  readonly panel: ScanPanel;
  /** A person's own answers beside the result, on her own screen. */
  readonly own: OwnAnswers | undefined;
  readonly ownProblem: OwnProblem | undefined;
}

/** What a person can do. */
export interface ScanActions {
  begin(invited: number | undefined): void;
  continueDraft(): void;
  startAnew(): void;
  backToStart(): void;
  nextPerson(): void;
  ask(question: Question): void;
  cancel(): void;
  agree(agrees: boolean): void;
  disagree(): void;
  chooseRole(role: string): void;
  answer(instrument: string, answers: Answers): void;
  retrySave(): void;
  handIn(): void;
  close(): void;
  erase(): void;
  showResults(): void;
  choosePanel(panel: ScanPanel): void;
  openOwnAnswers(file: Blob): void;
  closeOwnAnswers(): void;
  savePlan(plan: Plan): void;
  retryPlan(): void;
  toggleFiles(open: boolean): void;
  save(file: ScanFile): void;
}
