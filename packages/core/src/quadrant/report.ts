import { available, notDefined, SCORING_VERSION, withheld } from '../model/index.js';
import type { Draft, Figure, Finding, FindingBasis, Grant, ReportOptions } from '../model/index.js';
import { toTheEnd } from '../model/steps.js';
import { participation } from '../disclosure/participation.js';
import { PLACED } from '../disclosure/parts.js';
import { reasonToHide, SMALL_SUBGROUP } from '../disclosure/policy.js';
import { markReleased } from '../disclosure/released.js';
import { EQUAL_THIRDS, phaseOf } from '../statistics/phase.js';
import { isPolarised } from '../statistics/polarisation.js';
import { rational, toNumber } from '../statistics/rational.js';
import { rootMeanSquareDistance, standardDeviation } from '../statistics/spread.js';
import type { QuadrantInstrument } from './instrument.js';
import {
  classChances,
  describeCertainty,
  describeDistance,
  describeRegion,
  isSure,
  likeliest,
} from './certainty.js';
import type { ClassChances } from './certainty.js';
import { classesAt, EDGE, sideOf, UNITS } from './place.js';
import type { QuadrantReport, QuadrantResult, RegionShare, Spread, TeamPlace } from './report-model.js';
import { assertQuadrantTally } from './tally.js';
import type { QuadrantTally } from './tally-model.js';

/**
 * Makes the report of one closed team from its counts: the short form of a release, for a team of which nothing else is
 * or will be shown. Below the policy's minimum, of respondents or of those who placed the team, no part of the place is
 * shown. Throws on a tally of another instrument or version, on one that does not add up, and on an unusable policy or
 * number of invited people.
 */
export function reportQuadrant(
  instrument: QuadrantInstrument,
  tally: QuadrantTally,
  options?: ReportOptions,
): QuadrantReport {
  return markReleased(toTheEnd(describeQuadrant(instrument, tally, options)));
}

/** Writes the report of what was granted, with pauses while chance is drawn. */
export function* describeQuadrant(
  instrument: QuadrantInstrument,
  tally: QuadrantTally,
  grant: Grant<QuadrantTally> = {},
): Generator<void, Draft<QuadrantReport>> {
  assertQuadrantTally(instrument, tally);
  const { hidden: nobody, invited, policy, head } = participation(tally.respondents, grant);
  const refusal = grant.refused?.get(PLACED);
  const refused =
    nobody ?? reasonToHide(tally.placed, policy) ?? (refusal === undefined ? undefined : withheld(refusal));
  const asOne = refused === undefined && grant.subgroup === true ? sharedPlace(tally) : undefined;
  const others = grant.others;
  // Beside the whole team, the numbers of one part are those of the other.
  const othersAsOne = others !== undefined && others.placed >= policy.k && sharedPlace(others) !== undefined;
  const hidden =
    refused ?? (asOne === undefined && !othersAsOne ? undefined : withheld('would-reveal-small-group'));
  return {
    kind: 'quadrant',
    instrument: instrument.id,
    version: instrument.version,
    scoringVersion: SCORING_VERSION,
    ...head,
    findings: hidden ?? available(findQuadrant(instrument, tally)),
    input: tally.input,
    result: hidden ?? available(yield* describeResult(instrument, tally, invited, grant.rows)),
    ...(asOne === undefined ? {} : { almostEveryone: asOne }),
  };
}

/** The class, or the path between them, where a small group places the team: all of it, or all but one. */
function sharedPlace({ placed, regions }: QuadrantTally): string | undefined {
  if (placed >= SMALL_SUBGROUP) return undefined;
  return Object.keys(regions).find((id) => (regions[id] ?? 0) >= placed - 1);
}

function* describeResult(
  instrument: QuadrantInstrument,
  tally: QuadrantTally,
  invited: number | undefined,
  rows: Grant['rows'],
): Generator<void, QuadrantResult> {
  const { vertical, horizontal } = instrument.axes;
  const { placed, sums, input } = tally;
  const reach = placed * UNITS[input];
  const chances = yield* classChances(instrument, tally, invited, rows);
  return {
    placed,
    centroid: { [vertical.id]: sums.vertical / reach, [horizontal.id]: sums.horizontal / reach },
    spread: describeSpread(instrument, tally),
    shares: describeShares(instrument, tally),
    place: describePlace(instrument, tally, chances),
    certainty: describeCertainty(instrument, chances),
    region: describeRegion(tally, invited),
    meanDistance: describeDistance(instrument, tally, rows),
  };
}

function describeShares(
  { classes }: QuadrantInstrument,
  { regions, placed }: QuadrantTally,
): readonly RegionShare[] {
  return [...classes.map(({ id }) => id), EDGE].map((id) => {
    const count = regions[id] ?? 0;
    return { id, count, share: count / placed };
  });
}

function describeSpread(
  { axes }: QuadrantInstrument,
  { placed, sums, input }: QuadrantTally,
): Figure<Spread> {
  if (placed < 2) return notDefined('too-few-for-spread');
  const units = UNITS[input];
  const vertical = { sum: sums.vertical, squared: sums.verticalSquared };
  const horizontal = { sum: sums.horizontal, squared: sums.horizontalSquared };
  return available({
    distance: rootMeanSquareDistance([vertical, horizontal], placed) / units,
    deviation: {
      [axes.vertical.id]: standardDeviation(vertical, placed) / units,
      [axes.horizontal.id]: standardDeviation(horizontal, placed) / units,
    },
  });
}

/** A team that is spread out has no place of its own, whatever its centroid says. */
function describePlace(
  instrument: QuadrantInstrument,
  tally: QuadrantTally,
  chances: Figure<ClassChances>,
): TeamPlace {
  const { placed, sums, regions, thirds, input } = tally;
  const counts = instrument.classes.map(({ id }) => regions[id] ?? 0);
  const outside = placed - (regions[EDGE] ?? 0);
  if (2 * Math.max(...counts) < outside) return { type: 'no-shared-culture', because: 'spread-over-classes' };
  if (isPolarised(thirds.vertical) || isPolarised(thirds.horizontal)) {
    return { type: 'no-shared-culture', because: 'polarised-axis' };
  }
  const vertical = sideOf(sums.vertical, placed, input, instrument);
  const horizontal = sideOf(sums.horizontal, placed, input, instrument);
  const classes = classesAt(instrument, vertical, horizontal);
  if (vertical === undefined || horizontal === undefined) return { type: 'edge', neighbours: classes };
  const [id] = classes;
  if (id === undefined) throw new Error(`The quadrant ${instrument.id} has no class for one of its corners.`);
  return chances.status === 'ok' && !isSure(chances.value, id)
    ? { type: 'uncertain', neighbours: likeliest(chances.value) }
    : { type: 'class', id };
}

/**
 * Reads each axis as a domain of its own: from its low end to its high end in thirds. Of an axis between two kinds only
 * this is found, that a team is divided on it.
 */
function findQuadrant(instrument: QuadrantInstrument, tally: QuadrantTally): readonly Finding[] {
  const reach = tally.placed * UNITS[tally.input];
  return (['vertical', 'horizontal'] as const).flatMap((direction) => {
    const exact = rational(tally.sums[direction] + reach, 2 * reach);
    const phaseByMean = phaseOf(exact, EQUAL_THIRDS);
    const norm = toNumber(exact);
    const divided = isPolarised(tally.thirds[direction]);
    if (instrument.axes[direction].neutral === true && !divided) return [];
    const basis: FindingBasis = divided ? { type: 'polarised', phaseByMean, norm } : { type: 'phase', norm };
    return {
      instrument: instrument.id,
      domain: instrument.axes[direction].id,
      signal: divided ? 'divided' : phaseByMean,
      basis,
    };
  });
}
