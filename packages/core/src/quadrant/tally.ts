import type { Response } from '../model/index.js';
import { assertFits } from '../model/fits.js';
import { total } from '../statistics/counts.js';
import { compileQuadrantAnswerChecker } from './answers.js';
import type { QuadrantInput, QuadrantInstrument } from './instrument.js';
import { EDGE, placeOnAxis, regionOf, thirdOf, UNITS } from './place.js';
import { inputOfResponse } from './response.js';
import type { AxisThirds, QuadrantTally } from './tally-model.js';

interface Place {
  readonly vertical: number;
  readonly horizontal: number;
}

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
  const inputs = responses.map((response) => inputOfResponse(instrument, response, check));
  const used = input ?? inputs.find((each) => each !== undefined) ?? 'point';
  if (inputs.some((each) => each !== undefined && each !== used)) {
    throw new Error(
      'These responses mix places on the plane and answers to statements; a round has one way of input.',
    );
  }

  const { axes, classes } = instrument;
  const places = responses.flatMap((response): readonly Place[] => {
    const vertical = placeOnAxis(instrument, axes.vertical, used, response).units;
    const horizontal = placeOnAxis(instrument, axes.horizontal, used, response).units;
    return vertical === undefined || horizontal === undefined ? [] : [{ vertical, horizontal }];
  });
  const regions = places.map(({ vertical, horizontal }) => regionOf(instrument, used, vertical, horizontal));
  const sum = (value: (place: Place) => number) => total(places.map(value));
  return {
    kind: 'quadrant',
    instrument: instrument.id,
    version: instrument.version,
    input: used,
    respondents: responses.length,
    placed: places.length,
    sums: {
      vertical: sum(({ vertical }) => vertical),
      horizontal: sum(({ horizontal }) => horizontal),
      verticalSquared: sum(({ vertical }) => vertical ** 2),
      horizontalSquared: sum(({ horizontal }) => horizontal ** 2),
      product: sum(({ vertical, horizontal }) => vertical * horizontal),
    },
    regions: byKey(
      [...classes.map(({ id }) => id), EDGE].map((id) => [
        id,
        regions.filter((region) => region === id).length,
      ]),
    ),
    thirds: {
      vertical: countThirds(
        places.map(({ vertical }) => vertical),
        used,
      ),
      horizontal: countThirds(
        places.map(({ horizontal }) => horizontal),
        used,
      ),
    },
  };
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

function countThirds(units: readonly number[], input: QuadrantInput): AxisThirds {
  const thirds = { low: 0, middle: 0, high: 0 };
  for (const each of units) thirds[thirdOf(each, input)] += 1;
  return thirds;
}

function addThirds(a: AxisThirds, b: AxisThirds): AxisThirds {
  return { low: a.low + b.low, middle: a.middle + b.middle, high: a.high + b.high };
}

/** A record with its keys in one order: what counts the same is written the same. */
function byKey(entries: readonly (readonly [string, number])[]): Readonly<Record<string, number>> {
  return Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}
