import { available, detailMinimum, notDefined, SCORING_VERSION, withheld } from '../model/index.js';
import type { Draft, Figure, Grant, Policy, ReportOptions, Undefined, Withheld } from '../model/index.js';
import { toTheEnd } from '../model/steps.js';
import { participation } from '../disclosure/participation.js';
import { PLACED } from '../disclosure/parts.js';
import { reasonToHide, standsAsOne } from '../disclosure/policy.js';
import { markReleased } from '../disclosure/released.js';
import { total } from '../statistics/counts.js';
import { findStages } from './findings.js';
import type { StagesInstrument } from './instrument.js';
import { MARKS } from './parts.js';
import { placesOf } from './place.js';
import type { MarksResult, StagesReport } from './report-model.js';
import { describeResult } from './result.js';
import { assertStagesTally } from './tally.js';
import type { StagesTally } from './tally-model.js';

/**
 * Makes the report of one closed team from its counts: the short form of a release, for a team of which nothing else is
 * or will be shown. Below the policy's minimum of those who stand somewhere no place is shown, and below that of those
 * who looked at the marks no mark. Throws on a tally of another instrument or version, on one that does not add up, and
 * on an unusable policy or number of invited people.
 */
export function reportStages(
  instrument: StagesInstrument,
  tally: StagesTally,
  options?: ReportOptions,
): StagesReport {
  return markReleased(toTheEnd(describeStages(instrument, tally, options)));
}

/** Writes the report of what was granted. */
export function* describeStages(
  instrument: StagesInstrument,
  tally: StagesTally,
  grant: Grant<StagesTally> = {},
): Generator<void, Draft<StagesReport>> {
  assertStagesTally(instrument, tally);
  const { hidden: nobody, invited, policy, head } = participation(tally.respondents, grant);
  const refused = nobody ?? refusalOf(total(tally.counts), PLACED, policy, grant);
  const here = grant.subgroup === true && standsAsOne(tally.counts);
  // Beside the whole team, the numbers of one part are those of the other.
  const beside = grant.others?.counts ?? [];
  const asOne = refused === undefined && (here || (total(beside) >= policy.k && standsAsOne(beside)));
  const hidden = refused ?? (asOne ? withheld('would-reveal-small-group') : undefined);
  const almostEveryone =
    asOne && here ? placesOf(instrument)[tally.counts.indexOf(Math.max(...tally.counts))] : undefined;
  const marks =
    nobody ?? describeMarks(instrument, tally, policy, grant, { asOne, placesShown: refused === undefined });
  yield;
  const result = hidden ?? available(describeResult(instrument, tally, invited));
  return {
    kind: 'stages',
    instrument: instrument.id,
    version: instrument.version,
    scoringVersion: SCORING_VERSION,
    ...head,
    findings: result.status === 'ok' ? available(findStages(instrument, result.value)) : result,
    result,
    marks,
    ...(almostEveryone === undefined ? {} : { almostEveryone }),
  };
}

/** Why a part is not shown that rests on so many people; `undefined` where it may be. */
function refusalOf(
  people: number,
  part: string,
  policy: Policy,
  { refused }: Grant<StagesTally>,
): Withheld | Undefined | undefined {
  const refusal = refused?.get(part);
  return reasonToHide(people, policy) ?? (refusal === undefined ? undefined : withheld(refusal));
}

/**
 * Whether few people stand somewhere and did not look at the marks, or the other way round: places and marks beside each
 * other could tell where those few stand, since whoever looks mostly stands where her marks point.
 */
function fewStandApart({ counts, looked, lookedAndPlaced }: StagesTally, { k }: Policy): boolean {
  return [total(counts) - lookedAndPlaced, looked - lookedAndPlaced].some(
    (people) => people > 0 && people < k,
  );
}

/** Marks tell where people stand, so that those of a small group that stands as one are hidden with its place. */
function describeMarks(
  { marks }: StagesInstrument,
  tally: StagesTally,
  policy: Policy,
  grant: Grant<StagesTally>,
  { asOne, placesShown }: { readonly asOne: boolean; readonly placesShown: boolean },
): Figure<MarksResult> {
  const { looked, recognised } = tally;
  if (looked === 0) return notDefined('not-asked');
  const refused = refusalOf(looked, MARKS, policy, grant);
  if (refused !== undefined) return refused;
  const { subgroup, others } = grant;
  const standsOut =
    asOne ||
    (placesShown && fewStandApart(tally, policy)) ||
    (subgroup === true && recogniseAsOne(tally)) ||
    (others !== undefined && others.looked >= detailMinimum(policy) && recogniseAsOne(others));
  if (standsOut) return withheld('would-reveal-small-group');
  return available({
    looked,
    marks: marks.map(({ id }) => {
      const count = recognised[id] ?? 0;
      return { id, count, share: count / looked };
    }),
  });
}

/** Whether there is a mark that a small group recognises as one, or as one does not. */
function recogniseAsOne({ looked, recognised }: StagesTally): boolean {
  return Object.values(recognised).some((count) => standsAsOne([count, looked - count]));
}
