import type { Plan } from '@lerend/core/deck';
import { DEFAULT_POLICY, failure, issue, success } from '@lerend/core/model';
import type { Answers, Issue, Policy, Result } from '@lerend/core/model';
import type { RoundSetup } from '@lerend/core/round';
import type { ScanScreen } from '../events/lerend-scan-event.js';
import { loadClosed, rewordDeck, type ClosedScan } from './closed-round.js';
import type { ScanFile } from './exporters.js';
import type { InstrumentSource } from './instrument-source.js';
import { loadFilledIn, type FilledIn } from './load-instruments.js';
import type { StoreChoice } from './open-store.js';
import { panelsOf, type ScanPanel } from './panels.js';
import { ScanRound } from './scan-round.js';
import type { Question, ScanActions, Trouble } from './view.js';

/** What a host asks of a scan. */
export interface ScanWishes {
  readonly source: InstrumentSource | undefined;
  readonly store: StoreChoice;
  readonly policy: Policy | undefined;
  readonly instrumentId: string;
  readonly quadrantId: string;
  readonly deckId: string;
  readonly roundId: string;
  readonly quadrantInput: string;
  readonly language: string;
}

/** The element, as the flow knows it. */
export interface ScanHost {
  wishes(): ScanWishes;
  /** Loads and defines what shows a closed round. */
  loadParts(): Promise<void>;
  changed(): void;
  /** A person went on to another screen, or to another panel of it. */
  moved(): void;
  /** Focuses what the selector finds, once it is drawn. */
  focus(selector: string): void;
  save(file: ScanFile): void;
  failed(subject: string, issues: readonly Issue[]): void;
}

type Problem = Trouble['problem'];

/** Which screen is shown, and what each step does. Knows nothing of how it is drawn. */
export class ScanFlow implements ScanActions {
  screen: ScanScreen | 'loading' = 'loading';
  filledIn: FilledIn = {};
  round: ScanRound | undefined;
  closed: ClosedScan | undefined;
  panel: ScanPanel = 'report';
  question: Question | undefined;
  trouble: Trouble | undefined;
  /** Everything was erased just now. */
  erased = false;
  busy = false;
  /** A person wanted to hand in without an answer. */
  nothingAnswered = false;
  /** A person asked for what can be saved on this screen. */
  filesOpen = false;
  readonly #host: ScanHost;
  #language = '';
  /** Tells what came late from what is still wanted. */
  #opening = 0;

  constructor(host: ScanHost) {
    this.#host = host;
  }

  /** Begins from what the host wishes now; what a person typed is in the store. */
  open(): void {
    this.#opening += 1;
    this.screen = 'loading';
    this.round = undefined;
    this.filesOpen = false;
    this.closed = undefined;
    this.question = undefined;
    this.trouble = undefined;
    void this.#open(this.#opening);
  }

  /** Adds the texts of another language where they are not there yet. */
  speak(language: string): void {
    if (this.round === undefined || language === this.#language) return;
    void this.#reword(language, this.#opening);
  }

  begin(invited: number | undefined): void {
    void this.#step('problem', async (round) => {
      const begun = await round.begin(invited);
      if (!begun.ok) return begun;
      if (round.state?.phase === 'closed') return this.#showClosed(round);
      if (round.draft !== null) return this.#go('start');
      round.startSheet(null);
      return this.#go('fill-in');
    });
  }

  /** The next person begins with nothing. */
  nextPerson(): void {
    void this.#step('problem', (round) => {
      round.startSheet(null);
      return Promise.resolve(this.#go('fill-in'));
    });
  }

  continueDraft(): void {
    void this.#step('problem', (round) => {
      round.startSheet(round.draft);
      return Promise.resolve(this.#go('fill-in'));
    });
  }

  startAnew(): void {
    void this.#step('problem', async (round) => {
      const discarded = await round.discardDraft();
      if (!discarded.ok) return discarded;
      round.startSheet(null);
      return this.#go('fill-in');
    });
  }

  /** What is filled in so far stays as a draft. */
  backToStart(): void {
    void this.#step('notSaved', async (round) => {
      await round.drafts.settled();
      if (round.drafts.status === 'failed') return failure(...round.drafts.issues);
      if (round.sheet?.answered === 0) await round.discardDraft();
      round.sheet = undefined;
      await round.refresh();
      return this.#go('start');
    });
  }

  answer(instrument: string, answers: Answers): void {
    this.round?.answer(instrument, answers);
    this.nothingAnswered = false;
    // What is asked about open questions would be out of date.
    if (this.question === 'hand-in') this.question = undefined;
    this.#host.changed();
  }

  ask(question: Question): void {
    this.question = question;
    this.#host.changed();
    this.#host.focus('#question');
  }

  cancel(): void {
    const { question = '' } = this;
    this.question = undefined;
    this.#host.changed();
    this.#host.focus(`[data-asks="${question}"]`);
  }

  /** Asks first where questions are open; a second call, from the question, hands in as it is. */
  handIn(): void {
    const sheet = this.round?.sheet;
    if (sheet === undefined) return;
    this.nothingAnswered = sheet.answered === 0;
    if (this.nothingAnswered) {
      this.#host.changed();
      return;
    }
    if (sheet.open > 0 && this.question !== 'hand-in') {
      this.ask('hand-in');
      return;
    }
    void this.#step('notHandedIn', async (round) => {
      const handedIn = await round.handIn();
      return handedIn.ok ? this.#go('pass-on') : handedIn;
    });
  }

  close(): void {
    void this.#step('notClosed', async (round) => {
      const closed = await round.close();
      if (!closed.ok) {
        await round.refresh();
        // Another tab may have closed it in the meantime.
        if (round.phase !== 'closed') return closed;
      }
      return this.#showClosed(round);
    });
  }

  showResults(): void {
    void this.#step('problem', (round) => this.#showClosed(round));
  }

  choosePanel(panel: ScanPanel): void {
    this.panel = panel;
    this.filesOpen = false;
    this.trouble = undefined;
    this.question = undefined;
    this.#host.changed();
    this.#host.moved();
  }

  savePlan(plan: Plan): void {
    this.round?.savePlan(plan);
    this.#host.changed();
  }

  retryPlan(): void {
    this.round?.plans.retry();
  }

  erase(): void {
    void this.#step('problem', async (round) => {
      const erased = await round.erase();
      if (!erased.ok) return erased;
      this.closed = undefined;
      const gone = this.#go('start');
      this.erased = true;
      return gone;
    });
  }

  retrySave(): void {
    this.round?.drafts.retry();
  }

  toggleFiles(open: boolean): void {
    this.filesOpen = open;
    this.#host.changed();
  }

  save(file: ScanFile): void {
    this.#host.save(file);
  }

  async #open(opening: number): Promise<void> {
    // Properties that are set one after the other are all there before anything is loaded.
    await Promise.resolve();
    const opened = await this.#openRound();
    if (opening !== this.#opening) return;
    if (!opened.ok) {
      this.#complain('problem', opened.subject, opened.issues, () => {
        this.open();
        this.#host.changed();
      });
      this.#host.changed();
      return;
    }
    const { round } = opened;
    this.round = round;
    if (round.phase === 'closed') {
      const shown = await this.#loadClosed(round);
      if (opening !== this.#opening) return;
      if (!shown.ok)
        this.#complain('problem', 'store', shown.issues, () => {
          this.showResults();
        });
      else this.screen = 'results';
    }
    if (this.screen === 'loading') this.screen = 'start';
    this.#host.changed();
    // The language may have changed while the texts of another were being loaded.
    this.speak(this.#host.wishes().language);
  }

  async #openRound(): Promise<
    | { readonly ok: true; readonly round: ScanRound }
    | { readonly ok: false; readonly subject: string; readonly issues: readonly Issue[] }
  > {
    const { source, instrumentId, quadrantId, language, store } = this.#host.wishes();
    if (source === undefined) {
      const missing = issue(['source'], 'A scan needs a source of instruments: set its property source.');
      return { ok: false, subject: 'source', issues: [missing] };
    }
    this.#language = language;
    const loaded = await loadFilledIn(source, { instrumentId, quadrantId, locale: language });
    if (!loaded.ok) return { ok: false, subject: 'source', issues: loaded.issues };
    this.filledIn = loaded.value;
    const round = new ScanRound(this.#setup(loaded.value), loaded.value, () => {
      this.#host.changed();
    });
    const opened = await round.open(store);
    return opened.ok ? { ok: true, round } : { ok: false, subject: 'store', issues: opened.issues };
  }

  #setup({ checklist, quadrant }: FilledIn): RoundSetup {
    const { roundId, instrumentId, quadrantId, quadrantInput, policy } = this.#host.wishes();
    return {
      id: roundId === '' ? [instrumentId, quadrantId].filter((id) => id !== '').join('+') : roundId,
      instruments: [checklist?.instrument, quadrant?.instrument].filter((each) => each !== undefined),
      quadrantInput: quadrantInput === 'items' ? 'items' : 'point',
      policy: policy ?? DEFAULT_POLICY,
    };
  }

  async #reword(language: string, opening: number): Promise<void> {
    const { source, instrumentId, quadrantId, deckId } = this.#host.wishes();
    if (source === undefined) return;
    this.#language = language;
    const wanted = { instrumentId, quadrantId, locale: language };
    const loaded = await loadFilledIn(source, wanted, this.filledIn);
    const closed = await rewordDeck(this.closed, source, deckId, language);
    if (opening !== this.#opening) return;
    if (loaded.ok) this.filledIn = loaded.value;
    else this.#host.failed('source', loaded.issues);
    if (closed !== undefined && this.closed !== undefined) this.closed = closed;
    this.#host.changed();
  }

  async #showClosed(round: ScanRound): Promise<Result<null>> {
    round.sheet = undefined;
    const loaded = await this.#loadClosed(round);
    return loaded.ok ? this.#go('results') : loaded;
  }

  async #loadClosed(round: ScanRound): Promise<Result<null>> {
    const { source, deckId, language } = this.#host.wishes();
    if (source === undefined) return failure(issue(['source'], 'The source of instruments is gone.'));
    const closed = await loadClosed({
      round,
      source,
      deckId,
      locale: language,
      loadParts: () => this.#host.loadParts(),
    });
    if (!closed.ok) return closed;
    this.closed = closed.value;
    this.panel = panelsOf(this.filledIn, closed.value.deck !== undefined)[0] ?? 'report';
    if (closed.value.deckIssues.length > 0) this.#host.failed('source', closed.value.deckIssues);
    return success(null);
  }

  #go(screen: ScanScreen): Result<null> {
    this.screen = screen;
    this.filesOpen = false;
    this.question = undefined;
    this.trouble = undefined;
    this.erased = false;
    this.nothingAnswered = false;
    this.#host.changed();
    this.#host.moved();
    return success(null);
  }

  /** One step at a time; a second press while one is under way does nothing. */
  async #step(problem: Problem, step: (round: ScanRound) => Promise<Result<null>>): Promise<void> {
    const { round } = this;
    if (round === undefined || this.busy) return;
    this.busy = true;
    this.#host.changed();
    const done = await step(round);
    this.busy = false;
    if (round === this.round && !done.ok) {
      this.#complain(problem, 'store', done.issues, () => {
        void this.#step(problem, step);
      });
    }
    this.#host.changed();
  }

  #complain(problem: Problem, subject: string, issues: readonly Issue[], retry: () => void): void {
    this.trouble = { problem, issues, retry };
    this.#host.failed(subject, issues);
  }
}
