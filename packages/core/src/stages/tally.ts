import { byKey } from '../model/by-key.js';
import { assertFits } from '../model/fits.js';
import type { Response } from '../model/index.js';
import { addCounts, total } from '../statistics/counts.js';
import { compileStagesAnswerChecker } from './answers.js';
import type { StagesInstrument } from './instrument.js';
import { hasLooked, indexOfPlace, placeOf, placesOf, recognises } from './place.js';
import { assertResponse } from './response.js';
import type { StagesTally } from './tally-model.js';

/**
 * Counts the responses of one team. The order of responses leaves no trace, and none gives the neutral tally of
 * `mergeStagesTallies`. Throws on a response that does not belong to the instrument: parse first.
 */
export function tallyStages(instrument: StagesInstrument, responses: readonly Response[]): StagesTally {
  const check = compileStagesAnswerChecker(instrument);
  const counts = placesOf(instrument).map(() => 0);
  const recognised = new Map(instrument.marks.map(({ id }) => [id, 0]));
  let dontKnow = 0;
  let looked = 0;
  let lookedAndPlaced = 0;
  for (const response of responses) {
    assertResponse(instrument, response, check);
    const { answers } = response;
    const place = placeOf(instrument, answers);
    if (place === 'dont-know') dontKnow += 1;
    else if (place !== undefined) {
      const index = indexOfPlace(instrument, place);
      counts[index] = (counts[index] ?? 0) + 1;
    }
    if (!hasLooked(instrument, answers)) continue;
    looked += 1;
    if (typeof place === 'number') lookedAndPlaced += 1;
    for (const [id, people] of recognised) if (recognises(answers, id)) recognised.set(id, people + 1);
  }
  return {
    kind: 'stages',
    instrument: instrument.id,
    version: instrument.version,
    respondents: responses.length,
    counts,
    dontKnow,
    unanswered: responses.length - total(counts) - dontKnow,
    looked,
    lookedAndPlaced,
    recognised: byKey([...recognised]),
  };
}

/** Adds two tallies of one instrument and version; commutative and associative to the bit. Throws on any other pair. */
export function mergeStagesTallies(a: StagesTally, b: StagesTally): StagesTally {
  assertFits('The second tally', b, { id: a.instrument, version: a.version });
  const marks = Object.keys(a.recognised);
  if (!haveSameKeys(marks, b.recognised)) throw new Error('These tallies do not count the same marks.');
  return {
    kind: 'stages',
    instrument: a.instrument,
    version: a.version,
    respondents: a.respondents + b.respondents,
    counts: addCounts(a.counts, b.counts),
    dontKnow: a.dontKnow + b.dontKnow,
    unanswered: a.unanswered + b.unanswered,
    looked: a.looked + b.looked,
    lookedAndPlaced: a.lookedAndPlaced + b.lookedAndPlaced,
    recognised: byKey(marks.map((id) => [id, (a.recognised[id] ?? 0) + (b.recognised[id] ?? 0)])),
  };
}

/** Throws on a tally that cannot be the count of one team with this instrument, such as one typed in by hand. */
export function assertStagesTally(instrument: StagesInstrument, tally: StagesTally): void {
  assertFits('This tally', tally, instrument);
  const { respondents, counts, dontKnow, unanswered, looked, lookedAndPlaced, recognised } = tally;
  const people = [...counts, dontKnow, unanswered];
  const marks = instrument.marks.map(({ id }) => id);
  const addsUp =
    [respondents, looked, lookedAndPlaced, ...people, ...Object.values(recognised)].every(isCount) &&
    counts.length === placesOf(instrument).length &&
    total(people) === respondents &&
    looked + total(counts) - lookedAndPlaced <= respondents &&
    lookedAndPlaced <= Math.min(looked, total(counts)) &&
    haveSameKeys(marks, recognised) &&
    Object.values(recognised).every((count) => count <= looked);
  if (!addsUp)
    throw new Error(`The tally of ${instrument.id} does not add up: its parts are not of one team.`);
}

function haveSameKeys(keys: readonly string[], record: Readonly<Record<string, unknown>>): boolean {
  return keys.length === Object.keys(record).length && keys.every((key) => Object.hasOwn(record, key));
}

function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0;
}
