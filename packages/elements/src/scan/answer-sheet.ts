import { checklistCollect } from '@lerend/core/checklist';
import { isAnswered, type Answers, type Response } from '@lerend/core/model';
import { quadrantCollect, type QuadrantInput } from '@lerend/core/quadrant';
import type { RoundDraft } from '@lerend/core/round';
import type { FilledIn } from './load-instruments.js';

/** How long one statement and one point on the plane take somebody who reads calmly, in seconds. */
const SECONDS_A_STATEMENT = 20;
const SECONDS_A_POINT = 60;

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
    return instrumentsOf(this.#filledIn).map(({ id, version }) => ({
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

  /** How many questions are open; a point on the plane is one question, with two answers. */
  get open(): number {
    const { checklist, quadrant } = this.#filledIn;
    const isOpen = (instrument: string) => {
      const answers = this.#answers.get(instrument) ?? {};
      return ({ id }: { readonly id: string }) => !isAnswered(answers[id]);
    };
    const inChecklist =
      checklist === undefined
        ? 0
        : checklistCollect.slots(checklist.instrument).filter(isOpen(checklist.instrument.id)).length;
    if (quadrant === undefined) return inChecklist;
    const inQuadrant = quadrantCollect
      .slots(quadrant.instrument, this.#input)
      .filter(isOpen(quadrant.instrument.id)).length;
    return inChecklist + (this.#input === 'point' ? Math.min(1, inQuadrant) : inQuadrant);
  }
}

export function instrumentsOf({ checklist, quadrant }: FilledIn): readonly { id: string; version: string }[] {
  return [checklist?.instrument, quadrant?.instrument].filter((instrument) => instrument !== undefined);
}

/** How long filling in takes, in whole minutes from 1 on. */
export function estimateMinutes({ checklist, quadrant }: FilledIn, input: QuadrantInput): number {
  const statements =
    (checklist?.instrument.items.length ?? 0) +
    (quadrant !== undefined && input === 'items' ? quadrant.instrument.items.length : 0);
  const point = quadrant !== undefined && input === 'point' ? SECONDS_A_POINT : 0;
  return Math.max(1, Math.ceil((statements * SECONDS_A_STATEMENT + point) / 60));
}
