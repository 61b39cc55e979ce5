import { available, notDefined, SCORING_VERSION } from '../model/index.js';
import type { Figure, Response } from '../model/index.js';
import { rational, toNumber } from '../statistics/rational.js';
import type { ChecklistInstrument } from './instrument.js';
import { hasScore, itemsOf, sumPerson } from './person.js';
import { assertResponse } from './response.js';

export interface PersonDomainScore {
  readonly id: string;
  /** Items of the domain, and how many of them are rated or do not apply. */
  readonly items: number;
  readonly answered: number;
  readonly notApplicable: number;
  /** The mean of (value − 1) / (K − 1) over the rated items, from 0 to 1. */
  readonly norm: Figure<number>;
}

/** One person's own scores: for her alone, never for a colleague. */
export interface ChecklistScore {
  readonly kind: 'checklist';
  readonly instrument: string;
  readonly version: string;
  readonly scoringVersion: string;
  readonly domains: readonly PersonDomainScore[];
}

/**
 * Scores one person per domain. A norm is undefined with `no-data` where nothing was answered, and with
 * `too-few-items` where fewer than two thirds of the items that apply are rated or fewer than half apply.
 * Throws on a response that does not belong to the instrument.
 */
export function scoreChecklist(instrument: ChecklistInstrument, response: Response): ChecklistScore {
  assertResponse(instrument, response);
  const steps = instrument.scale.points.length - 1;
  return {
    kind: 'checklist',
    instrument: instrument.id,
    version: instrument.version,
    scoringVersion: SCORING_VERSION,
    domains: instrument.domains.map(({ id }) => {
      const items = itemsOf(instrument, id);
      const person = sumPerson(instrument, id, response);
      const norm = hasScore(person, items)
        ? available(toNumber(rational(person.sum, person.answered * steps)))
        : notDefined(person.reacted === 0 ? 'no-data' : 'too-few-items');
      return { id, items, answered: person.answered, notApplicable: person.notApplicable, norm };
    }),
  };
}
