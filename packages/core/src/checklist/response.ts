import type { AnswerChecker, Response } from '../model/index.js';
import { assertFits } from '../model/fits.js';
import { compileChecklistAnswerChecker } from './answers.js';
import type { ChecklistInstrument } from './instrument.js';

/** Throws on a response of another instrument, and on an answer that does not fit: parsing comes before scoring. */
export function assertResponse(
  instrument: ChecklistInstrument,
  response: Response,
  check: AnswerChecker = compileChecklistAnswerChecker(instrument),
): void {
  assertFits('This response', response, instrument);
  for (const [item, answer] of Object.entries(response.answers)) {
    const problem = check(item, answer);
    if (problem !== undefined) throw new Error(`The answer to "${item}" cannot be counted. ${problem}`);
  }
}
