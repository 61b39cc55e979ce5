import { isAnswered } from '../model/index.js';
import type { Answer, Response } from '../model/index.js';
import type { ChecklistInstrument } from './instrument.js';

/** What one person gave to the items of one domain. */
export interface PersonSum {
  /** The sum of (value − 1) over the answered items. */
  readonly sum: number;
  /** Items rated on the scale. */
  readonly answered: number;
  readonly notApplicable: number;
  /** Items with any answer, "don't know" and "not applicable" among them. */
  readonly reacted: number;
}

/** A response's answer to an item; a missing key is the same as unanswered. */
export function answerTo(response: Response, item: string): Answer {
  return Object.hasOwn(response.answers, item) ? (response.answers[item] ?? null) : null;
}

export function sumPerson(instrument: ChecklistInstrument, domain: string, response: Response): PersonSum {
  const answers = instrument.items
    .filter((item) => item.domain === domain)
    .map((item) => answerTo(response, item.id));
  const ratings = answers.filter((answer) => typeof answer === 'number');
  return {
    sum: ratings.reduce((sum, value) => sum + value - 1, 0),
    answered: ratings.length,
    notApplicable: answers.filter((answer) => answer === 'not-applicable').length,
    reacted: answers.filter(isAnswered).length,
  };
}

/**
 * Whether a person has a score in a domain of `items` items: two thirds of the items that apply are rated, and at
 * least half of the items apply.
 */
export function hasScore(
  { answered, notApplicable }: Pick<PersonSum, 'answered' | 'notApplicable'>,
  items: number,
): boolean {
  const applicable = items - notApplicable;
  return answered > 0 && 3 * answered >= 2 * applicable && 2 * applicable >= items;
}

export function itemsOf(instrument: ChecklistInstrument, domain: string): number {
  return instrument.items.filter((item) => item.domain === domain).length;
}
