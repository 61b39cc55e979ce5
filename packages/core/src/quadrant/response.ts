import type { AnswerChecker, Response } from '../model/index.js';
import { assertFits } from '../model/fits.js';
import { compileQuadrantAnswerChecker, quadrantInputOf } from './answers.js';
import type { QuadrantInput, QuadrantInstrument } from './instrument.js';

/**
 * The way of input of a response; `undefined` where nothing is answered. Throws on a response of another instrument,
 * on an answer that does not fit and on the two ways mixed: parsing comes before scoring.
 */
export function inputOfResponse(
  instrument: QuadrantInstrument,
  response: Response,
  check: AnswerChecker = compileQuadrantAnswerChecker(instrument),
): QuadrantInput | undefined {
  assertFits('This response', response, instrument);
  for (const [slot, answer] of Object.entries(response.answers)) {
    const problem = check(slot, answer);
    if (problem !== undefined) throw new Error(`The answer to "${slot}" cannot be counted. ${problem}`);
  }
  const input = quadrantInputOf(instrument, response.answers);
  if (!input.ok) throw new Error(input.issues.map(({ message }) => message).join(' '));
  return input.value;
}
