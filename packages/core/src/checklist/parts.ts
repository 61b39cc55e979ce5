import type { Response } from '../model/index.js';
import { domainPart, EVERYTHING, itemPart } from '../disclosure/parts.js';
import { total } from '../statistics/counts.js';
import type { ChecklistInstrument } from './instrument.js';
import { answerTo, hasScore, itemsOf, sumPerson } from './person.js';

/** What a response counts in: the statements that it rates, and the domains and the whole that it has a score in. */
export function checklistParts(instrument: ChecklistInstrument, response: Response): readonly string[] {
  const rated = instrument.items
    .filter(({ id }) => typeof answerTo(response, id) === 'number')
    .map(({ id }) => itemPart(id));
  const persons = instrument.domains.map(({ id }) => ({ id, ...sumPerson(instrument, id, response) }));
  const domains = persons
    .filter((person) => hasScore(person, itemsOf(instrument, person.id)))
    .map(({ id }) => domainPart(id));
  const everything = {
    answered: total(persons.map(({ answered }) => answered)),
    notApplicable: total(persons.map(({ notApplicable }) => notApplicable)),
  };
  const whole = hasScore(everything, instrument.items.length) ? [EVERYTHING] : [];
  return [...rated, ...domains, ...whole];
}
