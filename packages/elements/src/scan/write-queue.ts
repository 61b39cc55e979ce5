import { issue, type Issue, type Result } from '@lerend/core/model';
import type { RoundState } from '@lerend/core/round';

/** `saved` only after the store confirmed the latest. */
export type WriteStatus = 'idle' | 'saving' | 'saved' | 'failed';

type Save<Value> = (value: Value) => Promise<Result<RoundState>>;

/**
 * Writes one after the other. While one is being written, the latest of those that come waits, and those before it are
 * passed over.
 */
export class WriteQueue<Value extends object> {
  status: WriteStatus = 'idle';
  issues: readonly Issue[] = [];
  readonly #save: Save<Value>;
  readonly #changed: () => void;
  #waiting: Value | undefined;
  #failed: Value | undefined;
  #writing: Promise<void> | undefined;

  constructor(save: Save<Value>, changed: () => void) {
    this.#save = save;
    this.#changed = changed;
  }

  put(value: Value): void {
    this.#waiting = value;
    this.#tell('saving');
    this.#writing ??= this.#writeAll();
  }

  /** Tries what could not be written once more. */
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
    for (let value = this.#take(); value !== undefined; value = this.#take()) {
      const result = await this.#write(value);
      this.issues = result.ok ? [] : result.issues;
      this.#failed = result.ok ? undefined : value;
      if (this.#waiting === undefined) this.#tell(result.ok ? 'saved' : 'failed');
    }
    this.#writing = undefined;
  }

  #take(): Value | undefined {
    const draft = this.#waiting;
    this.#waiting = undefined;
    return draft;
  }

  /** A store of a vendor may reject although the port says that it does not. */
  async #write(value: Value): Promise<Result<RoundState>> {
    try {
      return await this.#save(value);
    } catch (error) {
      return { ok: false, issues: [issue([], String(error))] };
    }
  }

  #tell(status: WriteStatus): void {
    this.status = status;
    this.#changed();
  }
}
