import { available, notDefined, SCORING_VERSION } from '../model/index.js';
import type { Figure, Response } from '../model/index.js';
import { rational, toNumber } from '../statistics/rational.js';
import type { PairsInstrument } from './instrument.js';
import { answerTo, assertPairsResponse } from './response.js';

export interface PairPosition {
  readonly id: string;
  /** From −1 (left pole) over 0 (the middle) to 1 (right pole). */
  readonly position: Figure<number>;
}

/** One person's own profile: for her alone, never for a colleague. It has no total. */
export interface PairsScore {
  readonly kind: 'pairs';
  readonly instrument: string;
  readonly version: string;
  readonly scoringVersion: string;
  /** In the order of the instrument. */
  readonly pairs: readonly PairPosition[];
}

/**
 * Describes where one person stands on each pair. A position is undefined with `no-data` where she gave none or did not
 * know. Throws on a response that does not belong to the instrument.
 */
export function scorePairs(instrument: PairsInstrument, response: Response): PairsScore {
  assertPairsResponse(instrument, response);
  return {
    kind: 'pairs',
    instrument: instrument.id,
    version: instrument.version,
    scoringVersion: SCORING_VERSION,
    pairs: instrument.pairs.map(({ id }) => {
      const answer = answerTo(response, id);
      const position =
        typeof answer === 'number'
          ? available(toNumber(rational(answer, instrument.positions.reach)))
          : notDefined('no-data');
      return { id, position };
    }),
  };
}
