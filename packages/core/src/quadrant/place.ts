import { isAnswered } from '../model/index.js';
import type { Response } from '../model/index.js';
import type { Thirds } from '../statistics/polarisation.js';
import type { AxisSide, QuadrantAxis, QuadrantInput, QuadrantInstrument } from './instrument.js';

/** The id under which people on the path between the classes are counted. */
export const EDGE = 'edge';

/** The number of units from the middle of an axis to its end, by way of input: every place is whole in them. */
export const UNITS: Readonly<Record<QuadrantInput, number>> = { point: 50, items: 24 };

/** What one person answered on one axis: a place in units, or how much of it is there. */
export interface AxisPlace {
  /** From minus the number of units to plus it; `undefined` where there are too few answers. */
  readonly units: number | undefined;
  readonly reacted: boolean;
}

const MIDDLE_OF_POINT = 50;
const MIDDLE_OF_SCALE = 3;
const ENOUGH_ITEMS = 3;

/** One person's place on one axis. Statements need three answers of four; other answers than ratings are no place. */
export function placeOnAxis(
  instrument: QuadrantInstrument,
  axis: QuadrantAxis,
  input: QuadrantInput,
  response: Response,
): AxisPlace {
  const slots =
    input === 'point'
      ? [axis.id]
      : instrument.items.filter((item) => item.axis === axis.id).map(({ id }) => id);
  const answers = slots.map((slot) =>
    Object.hasOwn(response.answers, slot) ? response.answers[slot] : null,
  );
  const reacted = answers.some(isAnswered);
  const values = answers.filter((answer) => typeof answer === 'number');
  const sum = values.reduce((total, value) => total + value, 0);
  switch (input) {
    case 'point':
      return { units: values.length === 1 ? sum - MIDDLE_OF_POINT : undefined, reacted };
    case 'items': {
      if (values.length < ENOUGH_ITEMS) return { units: undefined, reacted };
      const perStep = UNITS.items / (2 * values.length);
      return { units: perStep * (sum - MIDDLE_OF_SCALE * values.length), reacted };
    }
    default:
      return input satisfies never;
  }
}

/** The decimals of a band that count: a band such as 0.125 is compared as the decimal that it is written as. */
const BAND_PARTS = 1_000_000;

/**
 * Which side of an axis a place is on, or `undefined` on the path around its middle. `sum` holds the units of `people`
 * persons, so that the same rule serves a person and a centroid.
 */
export function sideOf(
  sum: number,
  people: number,
  input: QuadrantInput,
  { scoring }: QuadrantInstrument,
): AxisSide | undefined {
  const place = BigInt(sum) * BigInt(BAND_PARTS);
  const width = BigInt(Math.round(scoring.band * BAND_PARTS)) * BigInt(UNITS[input] * people);
  if (place > width) return 'high';
  return place < -width ? 'low' : undefined;
}

/** The ids of the classes that a place belongs to: one, or the neighbours of a place on the path between them. */
export function classesAt(
  { classes }: QuadrantInstrument,
  vertical: AxisSide | undefined,
  horizontal: AxisSide | undefined,
): readonly string[] {
  return classes
    .filter((each) => vertical === undefined || each.vertical === vertical)
    .filter((each) => horizontal === undefined || each.horizontal === horizontal)
    .map(({ id }) => id);
}

/** The class of one person's place, or `edge`. Throws where the instrument has no class for a corner. */
export function regionOf(
  instrument: QuadrantInstrument,
  input: QuadrantInput,
  vertical: number,
  horizontal: number,
): string {
  const sides = [sideOf(vertical, 1, input, instrument), sideOf(horizontal, 1, input, instrument)] as const;
  if (sides.includes(undefined)) return EDGE;
  const [region] = classesAt(instrument, ...sides);
  if (region === undefined)
    throw new Error(`The quadrant ${instrument.id} has no class for one of its corners.`);
  return region;
}

/** Which third of an axis a place is in; the lower cut belongs to the middle, the upper one to the high third. */
export function thirdOf(units: number, input: QuadrantInput): keyof Thirds {
  if (3 * units < -UNITS[input]) return 'low';
  return 3 * units < UNITS[input] ? 'middle' : 'high';
}
