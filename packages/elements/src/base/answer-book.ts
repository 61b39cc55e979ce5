import type { Answers, CollectAbility, InstrumentBase, Issue } from '@lerend/core/model';
import type { Session, SessionOptions } from '@lerend/core/session';
import { openFromValue } from './open-from-value.js';

/** What changed since listeners were told last. */
export interface Settled {
  readonly slots: readonly string[];
  readonly completed: boolean;
}

/** The answers of one control: its form value, what a person answered, and what listeners have been told of. */
export class AnswerBook {
  #session: Session | undefined;
  /** A value that came before the instrument did. */
  #pending: string | undefined;
  #told: Answers = {};
  #toldComplete = false;

  get value(): string {
    if (this.#pending !== undefined) return this.#pending;
    const session = this.#session;
    return session === undefined || Object.keys(session.state.answers).length === 0
      ? ''
      : JSON.stringify(session.response());
  }

  get answers(): Answers {
    return this.#session?.state.answers ?? {};
  }

  /** The first slot without an answer; `undefined` when complete, or before there is an instrument. */
  get firstOpen(): string | undefined {
    return this.#session?.state.firstOpen;
  }

  get waiting(): boolean {
    return this.#pending !== undefined;
  }

  /** Keeps a value for when the instrument is known. */
  wait(value: string): void {
    this.#pending = value;
  }

  /** Takes over a value that no person gave now; says what of it does not fit. */
  take<Instrument extends InstrumentBase<string>>(
    collect: CollectAbility<Instrument>,
    instrument: Instrument,
    value: string,
    options?: SessionOptions,
  ): readonly Issue[] {
    const { session, issues } = openFromValue(collect, instrument, value, options);
    this.#pending = undefined;
    this.#session = session;
    this.#told = session.state.answers;
    this.#toldComplete = session.state.complete;
    return issues;
  }

  answer(answers: Answers): void {
    for (const [slot, answer] of Object.entries(answers)) this.#session?.answer(slot, answer);
  }

  /** Listeners are told now. */
  settle(): Settled {
    const before = this.#told;
    const wasComplete = this.#toldComplete;
    const after = this.answers;
    const complete = this.#session?.state.complete === true;
    this.#told = after;
    this.#toldComplete = complete;
    const slots = [...new Set([...Object.keys(before), ...Object.keys(after)])];
    return {
      slots: slots.filter((slot) => before[slot] !== after[slot]),
      completed: complete && !wasComplete,
    };
  }
}
