import { assertFits } from '../model/fits.js';
import type { AnswerChecker, Response } from '../model/index.js';
import { compileStagesAnswerChecker } from './answers.js';
import type { StagesInstrument } from './instrument.js';

/** Throws on a response of another instrument, and on an answer that does not fit: parsing comes before scoring. */
export function assertResponse(
  instrument: StagesInstrument,
  response: Response,
  check: AnswerChecker = compileStagesAnswerChecker(instrument),
): void {
  assertFits('This response', response, instrument);
  for (const [slot, answer] of Object.entries(response.answers)) {
    const problem = check(slot, answer);
    if (problem !== undefined) throw new Error(`The answer to "${slot}" cannot be counted. ${problem}`);
  }
}
