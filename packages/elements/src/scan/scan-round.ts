import type { Plan } from '@lerend/core/deck';
import { isAnswered, success, type Answers, type Result } from '@lerend/core/model';
import {
  beginRound,
  type RoundDraft,
  type RoundSetup,
  type RoundState,
  type RoundStore,
} from '@lerend/core/round';
import { AnswerSheet } from './answer-sheet.js';
import type { FilledIn } from './parts/part.js';
import { ask, chooseStore, memoryStore, saysUnknown, type StoreChoice } from './open-store.js';
import type { StoredReports } from './stored-reports.js';
import type { StoreKind } from './texts.js';
import { WriteQueue } from './write-queue.js';

/** What is fixed when a round begins, and everybody should know beforehand. */
export type RoundTerms = Pick<RoundSetup, 'policy' | 'quadrantInput' | 'invited' | 'roles' | 'scope'>;

/**
 * One round in its store, and what the person at the device is filling in. A device that cannot keep anything is
 * replaced by memory, as long as nothing was handed in there.
 */
export class ScanRound {
  kind: StoreKind = 'memory';
  /** The device was asked for and cannot keep anything. */
  fellBack = false;
  /** `undefined` until the round has begun. */
  state: RoundState | undefined;
  sheet: AnswerSheet | undefined;
  /** What was agreed upon, also where the store cannot keep a plan. */
  plan: Plan | undefined;
  readonly setup: RoundSetup;
  readonly drafts: WriteQueue<RoundDraft>;
  readonly plans: WriteQueue<Plan>;
  readonly #filledIn: FilledIn;
  readonly #changed: () => void;
  #store: RoundStore = memoryStore().store;

  constructor(setup: RoundSetup, filledIn: FilledIn, changed: () => void) {
    this.setup = setup;
    this.#filledIn = filledIn;
    this.#changed = changed;
    this.drafts = new WriteQueue((draft) => this.#saveDraft(draft), changed);
    this.plans = new WriteQueue((plan) => this.#savePlan(plan), changed);
  }

  get handedIn(): number {
    return this.state?.handedIn ?? 0;
  }

  /** Takes no more answers: its release is made, or about to be. */
  get isOver(): boolean {
    return this.state?.phase === 'closed' || this.state?.phase === 'released';
  }

  /** Those of the round that is there, else those that it would begin with. */
  get terms(): RoundTerms {
    return this.state ?? this.setup;
  }

  get isOpenTable(): boolean {
    return this.terms.policy.mode === 'open-table';
  }

  /** What somebody was filling in; a draft without an answer is none. */
  get draft(): RoundDraft | null {
    const draft = this.state?.draft ?? null;
    const answered = draft?.responses.some(({ answers }) => Object.values(answers).some(isAnswered));
    return answered === true ? draft : null;
  }

  get keepsPlan(): boolean {
    return this.#store.savePlan !== undefined;
  }

  /** Looks whether the round is there, without beginning it. */
  async open(choice: StoreChoice): Promise<Result<null>> {
    const possible = beginRound(this.setup);
    if (!possible.ok) return possible;
    const chosen = await this.#choose(choice);
    if (!chosen.ok) return chosen;
    const count = await ask(() => this.#store.count(this.setup.id));
    if (count.ok) return this.#load(this.setup);
    if (saysUnknown(count.issues)) return success(null);
    return this.#fallBack() ? success(null) : count;
  }

  /** Begins the round, or goes on with what another tab began. */
  async begin(invited: number | undefined): Promise<Result<null>> {
    const setup: RoundSetup = invited === undefined ? this.setup : { ...this.setup, invited };
    const begun = await this.#load(setup);
    return begun.ok || !this.#fallBack() ? begun : this.#load(setup);
  }

  /** Reads the round again; another tab may have gone on with it. */
  async refresh(): Promise<void> {
    if (this.state !== undefined) await this.#load(this.setup);
  }

  startSheet(draft: RoundDraft | null): void {
    this.sheet = new AnswerSheet(this.#filledIn, this.terms.quadrantInput, draft);
    const { role } = this.sheet;
    if (role !== undefined && this.terms.roles?.includes(role) !== true) this.sheet.role = undefined;
    this.drafts.status = draft === null ? 'idle' : 'saved';
  }

  answer(instrument: string, answers: Answers): void {
    const { sheet } = this;
    if (sheet === undefined) return;
    sheet.take(instrument, answers);
    this.drafts.put({ responses: sheet.responses });
  }

  chooseRole(role: string): void {
    const { sheet } = this;
    if (sheet === undefined) return;
    sheet.role = role;
    this.drafts.put({ responses: sheet.responses });
  }

  async discardDraft(): Promise<Result<null>> {
    return this.#keep(await ask(() => this.#store.saveDraft(this.setup.id, null)));
  }

  /** Seals the sheet. Nothing of it is left here afterwards; when it is refused, everything is. */
  async handIn(): Promise<Result<null>> {
    const { sheet } = this;
    if (sheet === undefined) return success(null);
    // A draft that is written after handing in would show the next person what this one answered.
    await this.drafts.stop();
    const consent = sheet.consented ? { consent: true as const } : {};
    const handIn = () => ask(() => this.#store.handIn(this.setup.id, sheet.responses, consent));
    const handedIn = await this.#again(await handIn(), handIn);
    if (handedIn.ok) this.sheet = undefined;
    else if (sheet.answered > 0) this.drafts.put({ responses: sheet.responses });
    return this.#keep(handedIn);
  }

  async close(): Promise<Result<null>> {
    return this.#keep(await ask(() => this.#store.close(this.setup.id)));
  }

  /** What was released; the first time after closing the store makes it. */
  async report(): Promise<Result<StoredReports>> {
    const reports = await ask(() => this.#store.report(this.setup.id));
    if (reports.ok) await this.refresh();
    return reports;
  }

  savePlan(plan: Plan): void {
    this.plan = plan;
    if (this.keepsPlan) this.plans.put(plan);
  }

  async erase(): Promise<Result<null>> {
    await Promise.all([this.drafts.stop(), this.plans.stop()]);
    const erased = await ask(() => this.#store.erase(this.setup.id));
    if (!erased.ok) return erased;
    this.state = undefined;
    this.sheet = undefined;
    this.plan = undefined;
    return success(null);
  }

  async #load(setup: RoundSetup): Promise<Result<null>> {
    const loaded = await ask(() => this.#store.load(setup));
    if (loaded.ok) this.plan = loaded.value.plan ?? this.plan;
    return this.#keep(loaded);
  }

  #keep(result: Result<RoundState>): Result<null> {
    if (!result.ok) return result;
    this.state = result.value;
    return success(null);
  }

  async #choose(choice: StoreChoice): Promise<Result<null>> {
    const chosen = await ask(async () => success(await chooseStore(choice)));
    if (!chosen.ok) {
      this.kind = 'device';
      this.#fallBack();
      return success(null);
    }
    this.kind = chosen.value.kind;
    this.#store = chosen.value.store;
    return success(null);
  }

  async #savePlan(plan: Plan): Promise<Result<RoundState>> {
    return ask(
      async () => (await this.#store.savePlan?.(this.setup.id, plan)) ?? this.#store.load(this.setup),
    );
  }

  async #saveDraft(draft: RoundDraft): Promise<Result<RoundState>> {
    const save = () => ask(() => this.#store.saveDraft(this.setup.id, draft));
    const saved = await this.#again(await save(), save);
    if (saved.ok) {
      this.#keep(saved);
      return saved;
    }
    const count = await ask(() => this.#store.count(this.setup.id));
    // What others handed in stays where it is; a round of which nothing is kept yet can begin anew elsewhere.
    if (count.ok ? count.value > 0 : this.handedIn > 0) {
      await this.refresh();
      return saved;
    }
    const device = this.#store;
    if (!this.#fallBack()) return saved;
    await ask(() => device.erase(this.setup.id));
    await this.#load(this.#asBegun);
    return save();
  }

  /** Where another tab erased the round, it begins anew, so that nothing that was typed is lost. */
  async #again<T>(result: Result<T>, call: () => Promise<Result<T>>): Promise<Result<T>> {
    if (result.ok || !saysUnknown(result.issues)) return result;
    const begun = await this.#load(this.#asBegun);
    return begun.ok ? call() : result;
  }

  /** The setup with what was fixed when the round began, so that it means the same to whoever answers in it. */
  get #asBegun(): RoundSetup {
    const { policy, quadrantInput, invited, roles, scope } = this.terms;
    return {
      id: this.setup.id,
      instruments: this.setup.instruments,
      policy,
      quadrantInput,
      ...(invited === undefined ? {} : { invited }),
      ...(roles === undefined ? {} : { roles }),
      ...(scope === undefined ? {} : { scope }),
    };
  }

  /** Goes on in memory where the device cannot keep anything; never in place of a store that the host gave. */
  #fallBack(): boolean {
    if (this.kind !== 'device') return false;
    const { kind, store } = memoryStore();
    this.kind = kind;
    this.#store = store;
    this.fellBack = true;
    this.#changed();
    return true;
  }
}
