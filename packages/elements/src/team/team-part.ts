import { issue, type Answers, type Issue } from '@lerend/core/model';

/** What a host gave to show a team with. */
export interface TeamGiven<Instrument, Report> {
  readonly instrument: Instrument | undefined;
  readonly report: Report | undefined;
  readonly ownAnswers: Answers | undefined;
}

/** What a module that shows a team knows of what it is given. */
export interface TeamInspector<Instrument, Report> {
  inspectTeamReport(instrument: Instrument, report: unknown): readonly Issue[];
  inspectOwnAnswers(instrument: Instrument, report: Report, answers: unknown): readonly Issue[];
}

export interface TeamPartHost<Instrument, Report, Module> {
  load(): Promise<Module>;
  given(): TeamGiven<Instrument, Report>;
  /** The sentence for where the part cannot be loaded. */
  loadFailed(): string;
  setProblem(subject: 'report' | 'ownAnswers', issues: readonly Issue[]): void;
  requestUpdate(): void;
}

/** The part that shows a team: loaded with the first report, so that filling in holds nothing of it. */
export class TeamPart<Instrument, Report, Module extends TeamInspector<Instrument, Report>> {
  module: Module | undefined;
  /** The report, once it is inspected and sound. */
  report: Report | undefined;
  own: Answers | undefined;
  /** Until the module is there. */
  loading: Promise<void> | undefined;
  readonly #host: TeamPartHost<Instrument, Report, Module>;

  constructor(host: TeamPartHost<Instrument, Report, Module>) {
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
    report: Report | undefined,
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
      this.module = await this.#host.load();
      this.take();
    } catch {
      this.loading = undefined;
      this.#host.setProblem('report', [issue([], this.#host.loadFailed())]);
    }
    this.#host.requestUpdate();
  }
}
