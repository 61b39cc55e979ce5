import { available, notDefined, SCORING_VERSION } from '../model/index.js';
import type { Figure, Response } from '../model/index.js';
import { STAGE_SLOT } from './instrument.js';
import type { StagesInstrument } from './instrument.js';
import { hasLooked, indexOfPlace, placeOf, placesOf } from './place.js';
import { assertResponse } from './response.js';

/** Where one person stands: for her alone, never for a colleague. */
export interface StagesScore {
  readonly kind: 'stages';
  readonly instrument: string;
  readonly version: string;
  readonly scoringVersion: string;
  /** The id of the ground or of a stage. */
  readonly place: Figure<string>;
  /** Whether she picked the place herself, or her marks point to it. */
  readonly by: Figure<'pick' | 'marks'>;
}

/**
 * Scores one person. Both figures are undefined with `no-data` where she picked nothing and looked at no mark, or said
 * that she does not know; with `too-few-items` where what she recognises points to no stage. Throws on a response that
 * does not belong to the instrument.
 */
export function scoreStages(instrument: StagesInstrument, response: Response): StagesScore {
  assertResponse(instrument, response);
  const { answers } = response;
  const place = placeOf(instrument, answers);
  const id = typeof place === 'number' ? placesOf(instrument)[indexOfPlace(instrument, place)] : undefined;
  const nowhere = notDefined(
    place === undefined && hasLooked(instrument, answers) ? 'too-few-items' : 'no-data',
  );
  return {
    kind: 'stages',
    instrument: instrument.id,
    version: instrument.version,
    scoringVersion: SCORING_VERSION,
    place: id === undefined ? nowhere : available(id),
    by: id === undefined ? nowhere : available(typeof answers[STAGE_SLOT] === 'number' ? 'pick' : 'marks'),
  };
}
