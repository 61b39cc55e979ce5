import { available, notDefined } from '../model/index.js';
import type { EstimateTarget, Figure, Grant } from '../model/index.js';
import { quietly } from '../model/steps.js';
import { toNearest } from '../disclosure/rounding.js';
import { drawQuadrant, meanDistance } from '../statistics/quadrant-predictive.js';
import { quadrantProbability } from '../statistics/quadrant-probability.js';
import type { QuadrantProbabilities } from '../statistics/quadrant-probability.js';
import { quadrantRegion } from '../statistics/quadrant-region.js';
import type { QuadrantInput, QuadrantInstrument } from './instrument.js';
import { placeOf } from './parts.js';
import { UNITS } from './place.js';
import type { ClassProbabilities, TeamRegion } from './report-model.js';
import type { QuadrantTally } from './tally-model.js';

/** How likely each class is for the whole team, not rounded yet. */
export interface ClassChances {
  readonly target: EstimateTarget;
  /** In the order of the instrument. */
  readonly classes: readonly { readonly id: string; readonly chance: number }[];
}

/** How many units lie between two places of a complete answer: one for a point, three for four statements. */
const UNITS_PER_STEP: Readonly<Record<QuadrantInput, number>> = { point: 1, items: 3 };

/** A culture is named from this chance on. */
const SURE = 0.8;
/** What rounding may take from a chance of exactly .80. */
const TOLERANCE = 1e-12;

/**
 * How likely each class is: drawn from whole rows where they are there and the team is known, and else by the normal
 * distribution around the centroid.
 */
export function* classChances(
  instrument: QuadrantInstrument,
  tally: QuadrantTally,
  invited: number | undefined,
  rows: Grant['rows'],
): Generator<void, Figure<ClassChances>> {
  if (rows === undefined || invited === undefined) {
    const chances = quadrantProbability(groupOf(tally, invited));
    return chances.status === 'ok' ? available(nameClasses(instrument, chances.value, invited)) : chances;
  }
  const drawn = yield* quietly(
    drawQuadrant({
      places: placesIn(instrument, tally, rows),
      unitsPerAxis: UNITS[tally.input],
      unitsPerStep: UNITS_PER_STEP[tally.input],
      // Those who handed in without a place will not have one either.
      invited: Math.max(tally.placed, invited - (tally.respondents - tally.placed)),
      seed: rows.seed,
    }),
  );
  return drawn.status === 'ok'
    ? available(nameClasses(instrument, drawn.value.probabilities, invited))
    : drawn;
}

export function describeCertainty(
  { classes }: QuadrantInstrument,
  chances: Figure<ClassChances>,
): Figure<ClassProbabilities> {
  if (chances.status !== 'ok') return chances;
  const { target, classes: chanceOf } = chances.value;
  return available({
    target,
    probabilities: Object.fromEntries(
      classes.map(({ id }) => [id, toNearest(chanceOf.find((each) => each.id === id)?.chance ?? 0)]),
    ),
  });
}

export function describeRegion(tally: QuadrantTally, invited: number | undefined): Figure<TeamRegion> {
  const region = quadrantRegion(groupOf(tally, invited));
  if (region.status !== 'ok') return region;
  const { halfLong, halfShort, angle } = region.value;
  return available({ target: targetOf(invited), halfLong, halfShort, angle: angle === 0 ? 0 : angle });
}

export function describeDistance(
  instrument: QuadrantInstrument,
  tally: QuadrantTally,
  rows: Grant['rows'],
): Figure<number> {
  if (rows === undefined) return notDefined('needs-rows');
  const distance = meanDistance(placesIn(instrument, tally, rows), UNITS[tally.input]);
  return distance.status === 'ok' ? available(toNearest(distance.value)) : distance;
}

/** Whether the class is sure enough to be named without another one beside it. */
export function isSure({ classes }: ClassChances, id: string): boolean {
  return classes.some((each) => each.id === id && each.chance >= SURE - TOLERANCE);
}

/** The two classes that it could be, the likelier first. */
export function likeliest({ classes }: ClassChances): readonly string[] {
  return [...classes]
    .sort((a, b) => b.chance - a.chance)
    .slice(0, 2)
    .map(({ id }) => id);
}

function nameClasses(
  { classes }: QuadrantInstrument,
  { highHigh, highLow, lowHigh, lowLow }: QuadrantProbabilities,
  invited: number | undefined,
): ClassChances {
  const chance = { high: { high: highHigh, low: highLow }, low: { high: lowHigh, low: lowLow } };
  return {
    target: targetOf(invited),
    classes: classes.map(({ id, vertical, horizontal }) => ({ id, chance: chance[vertical][horizontal] })),
  };
}

function groupOf({ sums, placed, respondents, input }: QuadrantTally, invited: number | undefined) {
  return {
    sums: { n: placed, ...sums },
    unitsPerAxis: UNITS[input],
    ...(invited === undefined ? {} : { invited: Math.max(placed, invited - (respondents - placed)) }),
  };
}

function targetOf(invited: number | undefined): EstimateTarget {
  return invited === undefined ? 'process' : 'team';
}

function placesIn(
  instrument: QuadrantInstrument,
  { input }: QuadrantTally,
  rows: NonNullable<Grant['rows']>,
) {
  return rows.responses.flatMap((response) => placeOf(instrument, response, input) ?? []);
}
