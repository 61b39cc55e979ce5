import type { Response } from '../model/index.js';
import { assertFits } from '../model/fits.js';
import { compileChecklistAnswerChecker } from './answers.js';
import type { ChecklistInstrument } from './instrument.js';

/** Throws on a response of another instrument, and on an answer that does not fit: parsing comes before scoring. */
export function assertResponse(instrument: ChecklistInstrument, response: Response): void {
  assertFits('This response', response, instrument);
  const check = compileChecklistAnswerChecker(instrument);
  for (const [item, answer] of Object.entries(response.answers)) {
    const problem = check(item, answer);
    if (problem !== undefined) throw refusal(item, problem);
  }
}

/** The error for an answer that its checker has a problem with. */
export function refusal(item: string, problem: string): Error {
  return new Error(`The answer to "${item}" cannot be counted. ${problem}`);
}
