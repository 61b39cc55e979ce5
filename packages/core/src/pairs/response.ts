import type { Answer, AnswerChecker, Response } from '../model/index.js';
import { assertFits } from '../model/fits.js';
import { compilePairsAnswerChecker } from './answers.js';
import type { PairsInstrument } from './instrument.js';

/** Throws on a response of another instrument, and on an answer that does not fit: parsing comes before scoring. */
export function assertPairsResponse(
  instrument: PairsInstrument,
  response: Response,
  check: AnswerChecker = compilePairsAnswerChecker(instrument),
): void {
  assertFits('This response', response, instrument);
  for (const [slot, answer] of Object.entries(response.answers)) {
    const problem = check(slot, answer);
    if (problem !== undefined) throw new Error(`The answer to "${slot}" cannot be counted. ${problem}`);
  }
}

/** A response's answer to a pair; a missing key is the same as unanswered. */
export function answerTo({ answers }: Response, pair: string): Answer {
  return Object.hasOwn(answers, pair) ? (answers[pair] ?? null) : null;
}
