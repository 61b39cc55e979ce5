import { issue, type Issue, type Result } from '@lerend/core/model';
import type { RoundDraft, RoundState } from '@lerend/core/round';

/** `saved` only after the store confirmed the latest draft. */
export type DraftStatus = 'idle' | 'saving' | 'saved' | 'failed';

type Save = (draft: RoundDraft) => Promise<Result<RoundState>>;

/**
 * Writes drafts one after the other. While one is being written, the latest of those that come waits, and those
 * before it are passed over.
 */
export class DraftQueue {
  status: DraftStatus = 'idle';
  issues: readonly Issue[] = [];
  readonly #save: Save;
  readonly #changed: () => void;
  #waiting: RoundDraft | undefined;
  #failed: RoundDraft | undefined;
  #writing: Promise<void> | undefined;

  constructor(save: Save, changed: () => void) {
    this.#save = save;
    this.#changed = changed;
  }

  put(draft: RoundDraft): void {
    this.#waiting = draft;
    this.#tell('saving');
    this.#writing ??= this.#writeAll();
  }

  /** Tries the draft that could not be written once more. */
  retry(): void {
    if (this.#failed !== undefined) this.put(this.#failed);
  }

  /** Waits for what is being written and for what waits. */
  async settled(): Promise<void> {
    await this.#writing;
  }

  /** Forgets what waits, and waits for what is being written, so that nothing is written afterwards. */
  async stop(): Promise<void> {
    this.#waiting = undefined;
    await this.#writing;
  }

  async #writeAll(): Promise<void> {
    for (let draft = this.#take(); draft !== undefined; draft = this.#take()) {
      const result = await this.#write(draft);
      this.issues = result.ok ? [] : result.issues;
      this.#failed = result.ok ? undefined : draft;
      if (this.#waiting === undefined) this.#tell(result.ok ? 'saved' : 'failed');
    }
    this.#writing = undefined;
  }

  #take(): RoundDraft | undefined {
    const draft = this.#waiting;
    this.#waiting = undefined;
    return draft;
  }

  /** A store of a vendor may reject although the port says that it does not. */
  async #write(draft: RoundDraft): Promise<Result<RoundState>> {
    try {
      return await this.#save(draft);
    } catch (error) {
      return { ok: false, issues: [issue([], String(error))] };
    }
  }

  #tell(status: DraftStatus): void {
    this.status = status;
    this.#changed();
  }
}
