import type { Response } from '../model/index.js';
import { domainPart, EVERYTHING, itemPart } from '../disclosure/parts.js';
import type { ChecklistInstrument } from './instrument.js';
import { answerTo, hasScore, itemsOf, sumPerson } from './person.js';
import type { PersonSum } from './person.js';

/** What a response counts in: the statements that it rates, and the domains and the whole that it has a score in. */
export function checklistParts(instrument: ChecklistInstrument, response: Response): readonly string[] {
  const rated = instrument.items
    .filter(({ id }) => typeof answerTo(response, id) === 'number')
    .map(({ id }) => itemPart(id));
  const domains = instrument.domains
    .filter(({ id }) => hasScore(sumPerson(instrument, id, response), itemsOf(instrument, id)))
    .map(({ id }) => domainPart(id));
  const whole = hasScore(sumEverything(instrument, response), instrument.items.length) ? [EVERYTHING] : [];
  return [...rated, ...domains, ...whole];
}

/** A person's sum over all statements, as one domain of the whole. */
export function sumEverything(instrument: ChecklistInstrument, response: Response): PersonSum {
  return instrument.domains
    .map(({ id }) => sumPerson(instrument, id, response))
    .reduce((a, b) => ({
      sum: a.sum + b.sum,
      answered: a.answered + b.answered,
      notApplicable: a.notApplicable + b.notApplicable,
      reacted: a.reacted + b.reacted,
    }));
}
