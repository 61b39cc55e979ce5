import { success, type Issue, type Result } from '@lerend/core/model';
import type { ScanScreen } from '../events/lerend-scan-event.js';
import type { ScanRound } from './scan-round.js';
import type { Question, Trouble } from './view.js';
import type { ScanHost } from './wishes.js';

type Problem = Trouble['problem'];

/** Which screen is shown, what stands in the way on it, and one step at a time from one to the next. */
export abstract class ScanScreens {
  /** Nobody is led to `loading` and `making`: they are on the way to a screen. */
  screen: ScanScreen | 'loading' | 'making' = 'loading';
  round: ScanRound | undefined;
  question: Question | undefined;
  trouble: Trouble | undefined;
  /** Everything was erased just now. */
  erased = false;
  busy = false;
  /** A person asked for what can be saved on this screen. */
  filesOpen = false;
  protected readonly host: ScanHost;

  constructor(host: ScanHost) {
    this.host = host;
  }

  /** A person leaves the screen where she was. */
  protected abstract left(): void;

  protected go(screen: ScanScreen): Result<null> {
    this.screen = screen;
    this.filesOpen = false;
    this.question = undefined;
    this.trouble = undefined;
    this.erased = false;
    this.left();
    this.host.changed();
    this.host.moved();
    return success(null);
  }

  /** One step at a time; a second press while one is under way does nothing. */
  protected async step(problem: Problem, step: (round: ScanRound) => Promise<Result<null>>): Promise<void> {
    const { round } = this;
    if (round === undefined || this.busy) return;
    this.busy = true;
    this.host.changed();
    const done = await step(round);
    this.busy = false;
    if (round === this.round && !done.ok) {
      this.complain(problem, 'store', done.issues, () => {
        void this.step(problem, step);
      });
    }
    this.host.changed();
  }

  protected complain(problem: Problem, subject: string, issues: readonly Issue[], retry: () => void): void {
    this.trouble = { problem, issues, retry };
    this.host.failed(subject, issues);
  }
}
