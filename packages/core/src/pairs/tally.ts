import { byKey } from '../model/by-key.js';
import type { Response } from '../model/index.js';
import { assertFits } from '../model/fits.js';
import { addCounts, total } from '../statistics/counts.js';
import { compilePairsAnswerChecker } from './answers.js';
import type { PairsInstrument } from './instrument.js';
import { answerTo, assertPairsResponse } from './response.js';
import type { PairCounts, PairsTally } from './tally-model.js';

/**
 * Counts the responses of one team. Their order leaves no trace, and none gives the neutral tally of
 * `mergePairsTallies`. Throws on a response that does not belong to the instrument: parse first.
 */
export function tallyPairs(instrument: PairsInstrument, responses: readonly Response[]): PairsTally {
  const check = compilePairsAnswerChecker(instrument);
  for (const response of responses) assertPairsResponse(instrument, response, check);
  return {
    kind: 'pairs',
    instrument: instrument.id,
    version: instrument.version,
    respondents: responses.length,
    pairs: byKey(instrument.pairs.map(({ id }) => [id, countPair(instrument, id, responses)])),
  };
}

function countPair(
  { positions: { reach } }: PairsInstrument,
  id: string,
  responses: readonly Response[],
): PairCounts {
  const counts = Array.from({ length: 2 * reach + 1 }, () => 0);
  let dontKnow = 0;
  let unanswered = 0;
  for (const response of responses) {
    const answer = answerTo(response, id);
    if (typeof answer === 'number') counts[answer + reach] = (counts[answer + reach] ?? 0) + 1;
    else if (answer === null) unanswered += 1;
    else dontKnow += 1;
  }
  return { counts, dontKnow, unanswered };
}

/** Adds two tallies of one instrument and version; commutative and associative to the bit. Throws on any other pair. */
export function mergePairsTallies(a: PairsTally, b: PairsTally): PairsTally {
  assertFits('The second tally', b, { id: a.instrument, version: a.version });
  const keys = Object.keys(a.pairs);
  if (keys.length !== Object.keys(b.pairs).length)
    throw new Error('These tallies do not count the same pairs.');
  return {
    kind: 'pairs',
    instrument: a.instrument,
    version: a.version,
    respondents: a.respondents + b.respondents,
    pairs: byKey(
      keys.map((id) => {
        const [first, second] = [a.pairs[id], Object.hasOwn(b.pairs, id) ? b.pairs[id] : undefined];
        if (first === undefined || second === undefined) {
          throw new Error(`Only one of these tallies counts "${id}".`);
        }
        return [id, addPairs(first, second)];
      }),
    ),
  };
}

function addPairs(a: PairCounts, b: PairCounts): PairCounts {
  return {
    counts: addCounts(a.counts, b.counts),
    dontKnow: a.dontKnow + b.dontKnow,
    unanswered: a.unanswered + b.unanswered,
  };
}

/** Throws on a tally that cannot be the count of one team with this instrument, such as one typed in by hand. */
export function assertPairsTally(instrument: PairsInstrument, tally: PairsTally): void {
  assertFits('This tally', tally, instrument);
  const complain = (place: string, wanted: string): never => {
    throw new Error(`The tally of ${instrument.id} does not add up at "${place}": ${wanted}.`);
  };
  if (!isCount(tally.respondents)) complain('respondents', 'it is a whole number of people');
  for (const { id } of instrument.pairs) {
    const pair = Object.hasOwn(tally.pairs, id) ? tally.pairs[id] : undefined;
    if (pair === undefined) return complain(id, 'every pair of the instrument has its counts');
    if (pair.counts.length !== 2 * instrument.positions.reach + 1) {
      complain(id, 'it has a count for each position');
    }
    const parts = [...pair.counts, pair.dontKnow, pair.unanswered];
    if (!parts.every(isCount) || total(parts) !== tally.respondents) {
      complain(id, 'its numbers are whole, not negative, and come to the number of respondents together');
    }
  }
}

function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0;
}
