import { issue, type Answers, type Issue } from '@lerend/core/model';
import type { QuadrantInstrument, QuadrantReport } from '@lerend/core/quadrant';
import type { TeamModule } from './render-content.js';

/** What a host gave to show a team with. */
export interface TeamGiven {
  readonly instrument: QuadrantInstrument | undefined;
  readonly report: QuadrantReport | undefined;
  readonly ownAnswers: Answers | undefined;
}

export interface TeamPartHost {
  given(): TeamGiven;
  /** The sentence for where the part cannot be loaded. */
  loadFailed(): string;
  setProblem(subject: 'report' | 'ownAnswers', issues: readonly Issue[]): void;
  requestUpdate(): void;
}

/** The part that shows a team: loaded with the first report, so that filling in holds nothing of it. */
export class TeamPart {
  module: TeamModule | undefined;
  /** The report, once it is inspected and sound. */
  report: QuadrantReport | undefined;
  own: Answers | undefined;
  /** Until the module is there. */
  loading: Promise<void> | undefined;
  readonly #host: TeamPartHost;

  constructor(host: TeamPartHost) {
    this.#host = host;
  }

  /** Inspects what was given once, as soon as the module is there. */
  take(): void {
    const { instrument, report, ownAnswers } = this.#host.given();
    if (report === undefined || instrument === undefined) {
      this.#set(undefined, [], undefined, []);
    } else if (this.module === undefined) {
      this.loading ??= this.#load();
    } else {
      const issues = this.module.inspectTeamReport(instrument, report);
      const sound = issues.length === 0 ? report : undefined;
      const ownIssues =
        sound === undefined || ownAnswers === undefined
          ? []
          : this.module.inspectOwnAnswers(instrument, sound, ownAnswers);
      this.#set(sound, issues, ownIssues.length === 0 ? ownAnswers : undefined, ownIssues);
    }
  }

  #set(
    report: QuadrantReport | undefined,
    issues: readonly Issue[],
    own: Answers | undefined,
    ownIssues: readonly Issue[],
  ): void {
    this.report = report;
    this.own = own;
    this.#host.setProblem('report', issues);
    this.#host.setProblem('ownAnswers', ownIssues);
  }

  async #load(): Promise<void> {
    try {
      this.module = await import('./render-team.js');
      this.take();
    } catch {
      this.loading = undefined;
      this.#host.setProblem('report', [issue([], this.#host.loadFailed())]);
    }
    this.#host.requestUpdate();
  }
}
