import { isAnswered, type Answers, type Issue } from '@lerend/core/model';
import type { QuadrantInput, QuadrantInstrument } from '@lerend/core/quadrant';
import type { Session } from '@lerend/core/session';
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

  get value(): string {
    if (this.#pending !== undefined) return this.#pending;
    const session = this.#session;
    return session === undefined || session.state.progress.answered === 0
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
  take(instrument: QuadrantInstrument, input: QuadrantInput, value: string): readonly Issue[] {
    const { session, issues } = openFromValue(instrument, input, value);
    this.#pending = undefined;
    this.#session = session;
    this.#told = session.state.answers;
    return issues;
  }

  answer(answers: Answers): void {
    for (const [slot, answer] of Object.entries(answers)) this.#session?.answer(slot, answer);
  }

  /** Listeners are told now. */
  settle(): Settled {
    const before = this.#told;
    const after = this.answers;
    this.#told = after;
    const slots = [...new Set([...Object.keys(before), ...Object.keys(after)])];
    const total = this.#session?.state.progress.total;
    const wasComplete = Object.values(before).filter(isAnswered).length === total;
    return {
      slots: slots.filter((slot) => before[slot] !== after[slot]),
      completed: this.#session?.state.complete === true && !wasComplete,
    };
  }
}
