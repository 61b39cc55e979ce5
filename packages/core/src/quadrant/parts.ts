import type { Response } from '../model/index.js';
import { PLACED } from '../disclosure/parts.js';
import { compileQuadrantAnswerChecker } from './answers.js';
import type { QuadrantInput, QuadrantInstrument } from './instrument.js';
import { placeOnAxis } from './place.js';
import { inputOfResponse } from './response.js';

/** What a response counts in: the place of the team, where it has one on both axes. */
export function quadrantParts(
  instrument: QuadrantInstrument,
  response: Response,
  input?: QuadrantInput,
): readonly string[] {
  return placeOf(instrument, response, input) === undefined ? [] : [PLACED];
}

/** Where a response places the team, in whole units of its way of input. */
export function placeOf(
  instrument: QuadrantInstrument,
  response: Response,
  input: QuadrantInput | undefined,
): { readonly vertical: number; readonly horizontal: number } | undefined {
  const used =
    input ?? inputOfResponse(instrument, response, compileQuadrantAnswerChecker(instrument)) ?? 'point';
  const vertical = placeOnAxis(instrument, instrument.axes.vertical, used, response).units;
  const horizontal = placeOnAxis(instrument, instrument.axes.horizontal, used, response).units;
  return vertical === undefined || horizontal === undefined ? undefined : { vertical, horizontal };
}
