import { agreementNorm, describeAgreement } from '../statistics/agreement.js';
import { total } from '../statistics/counts.js';
import { collapseToThirds, isPolarised } from '../statistics/polarisation.js';
import { describeChances, reachChances, stageCertainty } from './certainty.js';
import type { StagesInstrument } from './instrument.js';
import { placesOf } from './place.js';
import type { StagePlace, StagesResult } from './report-model.js';
import type { StagesTally } from './tally-model.js';

/** Two places have no middle that two camps could stand around. */
const FEWEST_FOR_CAMPS = 3;

/** What is told of the places of a team that may be shown: two people or more stand somewhere. */
export function describeResult(
  instrument: StagesInstrument,
  { counts, dontKnow, unanswered }: StagesTally,
  invited: number | undefined,
): StagesResult {
  const answered = total(counts);
  const places = describePlaces(placesOf(instrument), counts);
  const reached = places.findLastIndex(({ atLeast }) => 2 * atLeast >= answered);
  const next = places[reached + 1]?.id;
  const polarised = counts.length >= FEWEST_FOR_CAMPS && isPolarised(collapseToThirds(counts));
  const agreement = agreementNorm(counts);
  const here = places[reached];
  if (agreement === undefined || here === undefined) {
    throw new Error('A policy lets nobody stand alone, so at least two people stand somewhere.');
  }
  // Those who do not know where they stand are not somewhere unseen.
  const whole = invited === undefined ? undefined : Math.max(answered, invited - dontKnow);
  const chances = reachChances(places, whole);
  return {
    answered,
    dontKnow,
    unanswered,
    places,
    reached: here.id,
    ...(next === undefined ? {} : { next }),
    polarised,
    agreement: describeAgreement(agreement, counts.length, polarised),
    certainty: stageCertainty(places, reached, chances, polarised),
    probabilities: describeChances(instrument.stages, chances, whole),
    unseen: 4 * dontKnow > answered + dontKnow,
  };
}

function describePlaces(ids: readonly string[], counts: readonly number[]): readonly StagePlace[] {
  const answered = total(counts);
  return ids.map((id, index) => {
    const count = counts[index] ?? 0;
    const atLeast = total(counts.slice(index));
    return { id, count, share: count / answered, atLeast, atLeastShare: atLeast / answered };
  });
}
