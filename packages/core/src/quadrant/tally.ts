import { byKey } from '../model/by-key.js';
import type { Response } from '../model/index.js';
import { assertFits } from '../model/fits.js';
import { total } from '../statistics/counts.js';
import { compileQuadrantAnswerChecker } from './answers.js';
import type { QuadrantInput, QuadrantInstrument } from './instrument.js';
import { EDGE, placeOnAxis, regionOf, thirdOf, UNITS } from './place.js';
import { inputOfResponse } from './response.js';
import type { AxisThirds, QuadrantTally } from './tally-model.js';

/** How many people have each place, by its units on the vertical axis and then on the horizontal one. */
type Places = ReadonlyMap<number, ReadonlyMap<number, number>>;

/**
 * Counts the responses of one team, all of one way of input: `input`, or else that of the first response with an
 * answer, or else `point`. Their order leaves no trace. Throws on a response that does not belong to the instrument
 * and on a mix of the two ways, which are never averaged.
 */
export function tallyQuadrant(
  instrument: QuadrantInstrument,
  responses: readonly Response[],
  input?: QuadrantInput,
): QuadrantTally {
  const check = compileQuadrantAnswerChecker(instrument);
  const { axes } = instrument;
  const places = new Map<number, Map<number, number>>();
  let used = input;
  let mixed = false;
  for (const response of responses) {
    const own = inputOfResponse(instrument, response, check);
    if (own === undefined) continue;
    used ??= own;
    mixed ||= own !== used;
    const vertical = placeOnAxis(instrument, axes.vertical, own, response).units;
    const horizontal = placeOnAxis(instrument, axes.horizontal, own, response).units;
    if (vertical === undefined || horizontal === undefined) continue;
    const row = places.get(vertical) ?? new Map<number, number>();
    places.set(vertical, row.set(horizontal, (row.get(horizontal) ?? 0) + 1));
  }
  if (mixed) {
    throw new Error(
      'These responses mix places on the plane and answers to statements; a round has one way of input.',
    );
  }
  return {
    kind: 'quadrant',
    instrument: instrument.id,
    version: instrument.version,
    input: used ?? 'point',
    respondents: responses.length,
    ...countPlaces(instrument, used ?? 'point', places),
  };
}

/** As few places are different, each is looked at once, however many people put the team there. */
function countPlaces(
  instrument: QuadrantInstrument,
  input: QuadrantInput,
  places: Places,
): Pick<QuadrantTally, 'placed' | 'sums' | 'regions' | 'thirds'> {
  const sums = { vertical: 0, horizontal: 0, verticalSquared: 0, horizontalSquared: 0, product: 0 };
  const thirds = { vertical: { low: 0, middle: 0, high: 0 }, horizontal: { low: 0, middle: 0, high: 0 } };
  const regions = new Map([...instrument.classes.map(({ id }) => id), EDGE].map((id) => [id, 0]));
  let placed = 0;
  for (const [vertical, row] of places) {
    for (const [horizontal, people] of row) {
      placed += people;
      sums.vertical += people * vertical;
      sums.horizontal += people * horizontal;
      sums.verticalSquared += people * vertical ** 2;
      sums.horizontalSquared += people * horizontal ** 2;
      sums.product += people * vertical * horizontal;
      thirds.vertical[thirdOf(vertical, input)] += people;
      thirds.horizontal[thirdOf(horizontal, input)] += people;
      const region = regionOf(instrument, input, vertical, horizontal);
      regions.set(region, (regions.get(region) ?? 0) + people);
    }
  }
  return { placed, sums, regions: byKey([...regions]), thirds };
}

/**
 * Adds two tallies of one instrument, version and way of input; commutative and associative to the bit. Throws on any
 * other pair.
 */
export function mergeQuadrantTallies(a: QuadrantTally, b: QuadrantTally): QuadrantTally {
  assertFits('The second tally', b, { id: a.instrument, version: a.version });
  if (a.input !== b.input)
    throw new Error('A place on the plane and answers to statements are never added up.');
  const keys = Object.keys(a.regions);
  if (keys.length !== Object.keys(b.regions).length || !keys.every((key) => Object.hasOwn(b.regions, key))) {
    throw new Error('These tallies do not count the same classes.');
  }
  return {
    kind: 'quadrant',
    instrument: a.instrument,
    version: a.version,
    input: a.input,
    respondents: a.respondents + b.respondents,
    placed: a.placed + b.placed,
    sums: {
      vertical: a.sums.vertical + b.sums.vertical,
      horizontal: a.sums.horizontal + b.sums.horizontal,
      verticalSquared: a.sums.verticalSquared + b.sums.verticalSquared,
      horizontalSquared: a.sums.horizontalSquared + b.sums.horizontalSquared,
      product: a.sums.product + b.sums.product,
    },
    regions: byKey(keys.map((key) => [key, (a.regions[key] ?? 0) + (b.regions[key] ?? 0)])),
    thirds: {
      vertical: addThirds(a.thirds.vertical, b.thirds.vertical),
      horizontal: addThirds(a.thirds.horizontal, b.thirds.horizontal),
    },
  };
}

/** Throws on a tally that cannot be the count of one team with this instrument, such as one typed in by hand. */
export function assertQuadrantTally(instrument: QuadrantInstrument, tally: QuadrantTally): void {
  assertFits('This tally', tally, instrument);
  const { respondents, placed, sums, regions, thirds } = tally;
  const parts = [...instrument.classes.map(({ id }) => id), EDGE].map((id) => regions[id] ?? 0);
  const rows = [
    parts,
    ...[thirds.vertical, thirds.horizontal].map(({ low, middle, high }) => [low, middle, high]),
  ];
  const counts = [respondents, placed, ...rows.flat(), sums.verticalSquared, sums.horizontalSquared];
  const reach = UNITS[tally.input] * placed;
  const addsUp =
    counts.every((count) => Number.isSafeInteger(count) && count >= 0) &&
    placed <= respondents &&
    rows.every((row) => total(row) === placed) &&
    [sums.vertical, sums.horizontal].every((sum) => Number.isSafeInteger(sum) && Math.abs(sum) <= reach) &&
    Number.isSafeInteger(sums.product);
  if (!addsUp)
    throw new Error(`The tally of ${instrument.id} does not add up: its parts are not of one team.`);
}

function addThirds(a: AxisThirds, b: AxisThirds): AxisThirds {
  return { low: a.low + b.low, middle: a.middle + b.middle, high: a.high + b.high };
}
