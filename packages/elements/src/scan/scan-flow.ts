import type { Plan } from '@lerend/core/deck';
import { failure, success, type Answers, type Result } from '@lerend/core/model';
import type { RoundDraft } from '@lerend/core/round';
import type { ScanFile } from './exporters.js';
import { FillInFlow } from './fill-in-flow.js';
import { loadFilledIn } from './load-instruments.js';
import { openRound } from './open-round.js';
import type { ScanPanel } from './panels.js';
import type { FilledIn } from './parts/part.js';
import { ResultFlow } from './result-flow.js';
import type { ScanRound } from './scan-round.js';
import { ScanScreens } from './scan-screens.js';
import type { Question, ScanActions } from './view.js';
import type { ScanHost } from './wishes.js';

/** What each step of a scan does. Knows nothing of how it is drawn. */
export class ScanFlow extends ScanScreens implements ScanActions {
  filledIn: FilledIn = [];
  readonly fillIn: FillInFlow;
  readonly result: ResultFlow;
  #language = '';
  /** Tells what came late from what is still wanted. */
  #opening = 0;

  constructor(host: ScanHost) {
    super(host);
    this.fillIn = new FillInFlow(host);
    this.result = new ResultFlow(host);
  }

  protected override left(): void {
    this.fillIn.missing = undefined;
  }

  /** Begins from what the host wishes now; what a person typed is in the store. */
  open(): void {
    this.#opening += 1;
    this.screen = 'loading';
    this.round = undefined;
    this.filesOpen = false;
    this.result.forget();
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
    void this.step('problem', async (round) => {
      const begun = await round.begin(invited);
      if (!begun.ok) return begun;
      if (round.isOver) return this.#showResult(round);
      if (round.draft !== null) return this.go('start');
      round.startSheet(null);
      return this.go('fill-in');
    });
  }

  /** The next person begins with nothing. */
  nextPerson(): void {
    this.#fillInFrom(() => null);
  }

  continueDraft(): void {
    this.#fillInFrom(({ draft }) => draft);
  }

  startAnew(): void {
    void this.step('problem', async (round) => {
      const discarded = await round.discardDraft();
      if (!discarded.ok) return discarded;
      round.startSheet(null);
      return this.go('fill-in');
    });
  }

  /** What is filled in so far stays as a draft. */
  backToStart(): void {
    void this.step('notSaved', async (round) => {
      await round.drafts.settled();
      if (round.drafts.status === 'failed') return failure(...round.drafts.issues);
      if (round.sheet?.answered === 0) await round.discardDraft();
      round.sheet = undefined;
      await round.refresh();
      return round.isOver ? this.#showResult(round) : this.go('start');
    });
  }

  agree(agrees: boolean): void {
    if (this.round !== undefined) this.fillIn.agree(this.round, agrees);
  }

  disagree(): void {
    void this.step('problem', async (round) => {
      const discarded = await round.discardDraft();
      if (!discarded.ok) return discarded;
      round.sheet = undefined;
      return this.go('start');
    });
  }

  chooseRole(role: string): void {
    if (this.round !== undefined) this.fillIn.chooseRole(this.round, role);
  }

  answer(instrument: string, answers: Answers): void {
    // What is asked about open questions would be out of date.
    if (this.question === 'hand-in') this.question = undefined;
    if (this.round !== undefined) this.fillIn.answer(this.round, instrument, answers);
  }

  ask(question: Question): void {
    this.question = question;
    this.host.changed();
    this.host.focus('#question');
  }

  cancel(): void {
    const { question = '' } = this;
    this.question = undefined;
    this.host.changed();
    this.host.focus(`[data-asks="${question}"]`);
  }

  /** Asks first where questions are open; a second call, from the question, hands in as it is. */
  handIn(): void {
    const { round } = this;
    if (round?.sheet === undefined || !this.fillIn.isReady(round)) return;
    if (round.sheet.open > 0 && this.question !== 'hand-in') {
      this.ask('hand-in');
      return;
    }
    void this.step('notHandedIn', async (current) => {
      const handedIn = await current.handIn();
      return handedIn.ok ? this.go('pass-on') : handedIn;
    });
  }

  close(): void {
    void this.step('notClosed', async (round) => {
      const closed = await round.close();
      if (!closed.ok) {
        await round.refresh();
        // Another tab may have closed it in the meantime.
        if (!round.isOver) return closed;
      }
      return this.#showResult(round);
    });
  }

  showResults(): void {
    void this.step('notReleased', (round) => this.#showResult(round));
  }

  choosePanel(panel: ScanPanel): void {
    this.result.panel = panel;
    this.filesOpen = false;
    this.trouble = undefined;
    this.question = undefined;
    this.host.changed();
    this.host.moved();
  }

  openOwnAnswers(file: Blob): void {
    void this.result.openOwnAnswers(file, this.filledIn);
  }

  closeOwnAnswers(): void {
    this.result.closeOwnAnswers();
    this.host.focus('.own summary');
  }

  savePlan(plan: Plan): void {
    this.round?.savePlan(plan);
    this.host.changed();
  }

  retryPlan(): void {
    this.round?.plans.retry();
  }

  erase(): void {
    void this.step('problem', async (round) => {
      const erased = await round.erase();
      if (!erased.ok) return erased;
      this.result.forget();
      const gone = this.go('start');
      this.erased = true;
      return gone;
    });
  }

  retrySave(): void {
    this.round?.drafts.retry();
  }

  toggleFiles(open: boolean): void {
    this.filesOpen = open;
    this.host.changed();
  }

  save(file: ScanFile): void {
    this.host.save(file);
  }

  async #open(opening: number): Promise<void> {
    // Properties that are set one after the other are all there before anything is loaded.
    await Promise.resolve();
    const wishes = this.host.wishes();
    this.#language = wishes.language;
    const opened = await openRound(
      wishes,
      (kind) => this.host.loadKind(kind),
      () => {
        this.host.changed();
      },
    );
    if (opening !== this.#opening) return;
    if (!opened.ok) {
      this.complain('problem', opened.subject, opened.issues, () => {
        this.open();
        this.host.changed();
      });
      this.host.changed();
      return;
    }
    this.filledIn = opened.filledIn;
    this.round = opened.round;
    if (opened.round.isOver) await this.#openResult(opened.round);
    else this.screen = 'start';
    if (opening !== this.#opening) return;
    this.host.changed();
    // The language may have changed while the texts of another were being loaded.
    this.speak(this.host.wishes().language);
  }

  /** A round that is over opens with its result, and makes it where whoever closed the round did not come to it. */
  async #openResult(round: ScanRound): Promise<void> {
    if (round.state?.phase === 'closed') {
      this.screen = 'making';
      this.host.changed();
    }
    const loaded = await this.#loadResult(round);
    if (round === this.round) this.screen = loaded ? 'results' : 'making';
  }

  async #reword(language: string, opening: number): Promise<void> {
    const { source, instrumentId, quadrantId } = this.host.wishes();
    if (source === undefined) return;
    this.#language = language;
    const wanted = { instrumentId, quadrantId, locale: language };
    const loaded = await loadFilledIn(source, wanted, this.filledIn);
    await this.result.reword(language);
    if (opening !== this.#opening) return;
    if (loaded.ok) this.filledIn = loaded.value;
    else this.host.failed('source', loaded.issues);
    this.host.changed();
  }

  async #showResult(round: ScanRound): Promise<Result<null>> {
    round.sheet = undefined;
    this.screen = 'making';
    this.question = undefined;
    this.trouble = undefined;
    this.host.changed();
    this.host.focus('h2[tabindex]');
    if (await this.#loadResult(round)) this.go('results');
    return success(null);
  }

  async #loadResult(round: ScanRound): Promise<boolean> {
    const loaded = await this.result.load(round, this.filledIn);
    if (round !== this.round) return false;
    if (!loaded.ok) {
      this.complain('notReleased', 'store', loaded.issues, () => {
        this.showResults();
      });
    }
    return loaded.ok;
  }

  #fillInFrom(begin: (round: ScanRound) => RoundDraft | null): void {
    void this.step('problem', (round) => {
      round.startSheet(begin(round));
      return Promise.resolve(this.go('fill-in'));
    });
  }
}
