import type { Plan } from '@lerend/core/deck';
import type { Answers, Issue } from '@lerend/core/model';
import type { FilledIn } from './load-instruments.js';
import type { ScanFile } from './exporters.js';
import type { ScanRound } from './scan-round.js';
import type { ScanPanel } from './panels.js';
import type { ScanTexts } from './texts.js';

/** What a person is asked to confirm on the screen where she is. */
export type Question = 'hand-in' | 'close' | 'erase';

/** Something did not work; what was typed is still there. */
export interface Trouble {
  /** The text that says what did not work. */
  readonly problem: 'problem' | 'notHandedIn' | 'notClosed' | 'notSaved';
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
  /** Everything was erased just now. */
  readonly erased: boolean;
  /** A person wanted to hand in without an answer. */
  readonly nothingAnswered: boolean;
  readonly filesOpen: boolean;
  /** What can be saved; `undefined` where nothing can. */
  readonly files: readonly ScanFile[] | undefined;
  readonly panel: ScanPanel;
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
  answer(instrument: string, answers: Answers): void;
  retrySave(): void;
  handIn(): void;
  close(): void;
  erase(): void;
  showResults(): void;
  choosePanel(panel: ScanPanel): void;
  savePlan(plan: Plan): void;
  retryPlan(): void;
  toggleFiles(open: boolean): void;
  save(file: ScanFile): void;
}
