import { byKey } from '../model/by-key.js';
import type { Response } from '../model/index.js';
import { assertFits } from '../model/fits.js';
import { addCounts, total } from '../statistics/counts.js';
import { packChecklistResponses } from './columns.js';
import type { ChecklistInstrument } from './instrument.js';
import { itemsOf } from './person.js';
import { tallyChecklistColumns } from './tally-columns.js';
import type { ChecklistTally, ItemCounts, PersonScoreCount } from './tally-model.js';

/** Responses that are packed at a time: their columns take little memory, however many responses there are. */
const CHUNK = 65_536;

/**
 * Counts the responses of one team. The order of responses leaves no trace, and none gives the neutral tally of
 * `mergeChecklistTallies`. Throws on a response that does not belong to the instrument: parse first.
 */
export function tallyChecklist(
  instrument: ChecklistInstrument,
  responses: readonly Response[],
): ChecklistTally {
  const tallyFrom = (start: number) => {
    const chunk = responses.slice(start, start + CHUNK);
    return tallyChecklistColumns(instrument, packChecklistResponses(instrument, chunk));
  };
  let tally = tallyFrom(0);
  for (let start = CHUNK; start < responses.length; start += CHUNK) {
    tally = mergeChecklistTallies(tally, tallyFrom(start));
  }
  return tally;
}

/** Adds two tallies of one instrument and version; commutative and associative to the bit. Throws on any other pair. */
export function mergeChecklistTallies(a: ChecklistTally, b: ChecklistTally): ChecklistTally {
  assertFits('The second tally', b, { id: a.instrument, version: a.version });
  return {
    kind: 'checklist',
    instrument: a.instrument,
    version: a.version,
    respondents: a.respondents + b.respondents,
    items: mergeRecords(a.items, b.items, addItems),
    domains: mergeRecords(a.domains, b.domains, (first, second) => canonical([...first, ...second])),
  };
}

/**
 * Throws on a tally that cannot be the count of one team with this instrument. One that was counted on paper may lack
 * person scores: then its domains have none.
 */
export function assertChecklistTally(instrument: ChecklistInstrument, tally: ChecklistTally): void {
  assertFits('This tally', tally, instrument);
  const complain = (place: string, wanted: string): never => {
    throw new Error(`The tally of ${instrument.id} does not add up at "${place}": ${wanted}.`);
  };
  const everybody = 'its numbers are whole, not negative, and come to the number of respondents together';
  if (!isCount(tally.respondents)) complain('respondents', 'it is a whole number of people');
  for (const { id } of instrument.items) {
    const item = Object.hasOwn(tally.items, id) ? tally.items[id] : undefined;
    if (item === undefined) return complain(id, 'every statement of the instrument has its counts');
    if (item.counts.length !== instrument.scale.points.length)
      complain(id, 'it has a count for each scale point');
    const parts = [...item.counts, item.dontKnow, item.notApplicable, item.unanswered];
    if (!parts.every(isCount) || total(parts) !== tally.respondents) complain(id, everybody);
  }
  for (const { id } of instrument.domains) {
    const persons = Object.hasOwn(tally.domains, id) ? tally.domains[id] : undefined;
    if (persons === undefined) return complain(id, 'every domain of the instrument has its person scores');
    const items = itemsOf(instrument, id);
    const fits = persons.every(
      ({ sum, answered, notApplicable, respondents }) =>
        [sum, answered, notApplicable, respondents].every(isCount) &&
        answered + notApplicable <= items &&
        sum <= answered * (instrument.scale.points.length - 1),
    );
    if (!fits) complain(id, 'each person score is a sum of whole steps over items of the domain');
    if (peopleIn(persons) > tally.respondents) complain(id, 'it has no more person scores than respondents');
  }
}

/** How many people a domain's person scores speak of. */
export function peopleIn(persons: readonly PersonScoreCount[]): number {
  return total(persons.map(({ respondents }) => respondents));
}

function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0;
}

function addItems(a: ItemCounts, b: ItemCounts): ItemCounts {
  return {
    counts: addCounts(a.counts, b.counts),
    dontKnow: a.dontKnow + b.dontKnow,
    notApplicable: a.notApplicable + b.notApplicable,
    unanswered: a.unanswered + b.unanswered,
  };
}

/** One entry for each kind of person score, in one order, so that equal counts are equal bytes. */
function canonical(entries: readonly PersonScoreCount[]): readonly PersonScoreCount[] {
  const order = (a: PersonScoreCount, b: PersonScoreCount) =>
    a.answered - b.answered || a.sum - b.sum || a.notApplicable - b.notApplicable;
  const merged: PersonScoreCount[] = [];
  for (const { sum, answered, notApplicable, respondents } of [...entries].sort(order)) {
    const entry = { sum, answered, notApplicable, respondents };
    const last = merged.at(-1);
    if (last !== undefined && order(last, entry) === 0) {
      merged[merged.length - 1] = { ...last, respondents: last.respondents + respondents };
    } else {
      merged.push(entry);
    }
  }
  return merged;
}

function mergeRecords<T>(
  a: Readonly<Record<string, T>>,
  b: Readonly<Record<string, T>>,
  merge: (first: T, second: T) => T,
): Readonly<Record<string, T>> {
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length) throw new Error('These tallies do not count the same parts.');
  return byKey(
    keys.map((key) => {
      const [first, second] = [a[key], Object.hasOwn(b, key) ? b[key] : undefined];
      if (first === undefined || second === undefined) {
        throw new Error(`Only one of these tallies counts "${key}".`);
      }
      return [key, merge(first, second)];
    }),
  );
}
