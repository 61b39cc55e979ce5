import { isAnswered, type Answers, type Response } from '@lerend/core/model';
import type { QuadrantInput } from '@lerend/core/quadrant';
import type { RoundDraft } from '@lerend/core/round';
import type { FilledIn } from './parts/part.js';

/** What one person is answering, and nothing of anybody else: a new person gets a new sheet. */
export class AnswerSheet {
  /** Which of the round's roles she says is hers; `undefined` until she does. */
  role: string | undefined;
  /** She agreed that colleagues may recognise what she says, as an open table asks. */
  consented = false;
  readonly #filledIn: FilledIn;
  readonly #input: QuadrantInput;
  readonly #answers = new Map<string, Answers>();
  /** By instrument id, as the controls take them: where this sheet began. */
  readonly #beginnings: ReadonlyMap<string, string>;

  constructor(filledIn: FilledIn, input: QuadrantInput, draft: RoundDraft | null = null) {
    this.#filledIn = filledIn;
    this.#input = input;
    this.#beginnings = new Map(
      (draft?.responses ?? []).map((response) => [response.instrument, JSON.stringify(response)]),
    );
    for (const { instrument, answers } of draft?.responses ?? []) this.#answers.set(instrument, answers);
    this.role = draft?.responses.find(({ role }) => role !== undefined)?.role;
  }

  /** The value that a control starts with; it stays the same while the person answers. */
  beginningOf(instrument: string): string {
    return this.#beginnings.get(instrument) ?? '';
  }

  take(instrument: string, answers: Answers): void {
    this.#answers.set(instrument, answers);
  }

  get responses(): readonly Response[] {
    return this.#filledIn.map(({ instrument: { id, version } }) => ({
      instrument: id,
      version,
      ...(this.role === undefined ? {} : { role: this.role }),
      answers: { ...this.#answers.get(id) },
    }));
  }

  get answered(): number {
    return this.responses.reduce(
      (sum, { answers }) => sum + Object.values(answers).filter(isAnswered).length,
      0,
    );
  }

  /** How many questions are open. */
  get open(): number {
    return this.#filledIn.reduce(
      (sum, part) => sum + part.countOpen(this.#answers.get(part.instrument.id) ?? {}, this.#input),
      0,
    );
  }
}

/** How long filling in takes, in whole minutes from 1 on. */
export function estimateMinutes(filledIn: FilledIn, input: QuadrantInput): number {
  const seconds = filledIn.reduce((sum, part) => sum + part.estimateSeconds(input), 0);
  return Math.max(1, Math.ceil(seconds / 60));
}
