import { available, notDefined, withheld } from '../model/index.js';
import type { Figure, Undefined, Withheld } from '../model/index.js';
import { reasonToHide } from '../disclosure/policy.js';
import { describeAgreement } from '../statistics/agreement.js';
import { nearestFlip } from '../statistics/flip-distance.js';
import type { ExactBounds } from '../statistics/hard-bounds.js';
import { phaseOf } from '../statistics/phase.js';
import type { Cuts } from '../statistics/phase.js';
import { isPolarised } from '../statistics/polarisation.js';
import { mean, median, rational, toNumber } from '../statistics/rational.js';
import { hasScore } from './person.js';
import { describeBounds } from './report-item.js';
import type { ItemContext, ShownItem } from './report-item.js';
import type { DomainResult } from './report-model.js';
import { peopleIn } from './tally.js';
import type { PersonScoreCount } from './tally-model.js';

/**
 * Describes one domain from its statements, of which those that are not shown count in nothing here. T1, the mean of
 * the norms, needs two thirds of the statements. Whether the team is in two camps needs everybody's person scores.
 */
export function describeDomain(
  items: readonly (ShownItem | Withheld | Undefined)[],
  persons: readonly PersonScoreCount[],
  points: number,
  respondents: number,
  context: ItemContext,
): Figure<DomainResult> {
  const shown = items.filter((item) => item.status === 'shown');
  if (items.every((item) => item.status === 'undefined')) return notDefined('no-data');
  const norm = mean(shown.map((item) => item.norm));
  const agreement = median(shown.map((item) => item.agreement));
  if (norm === undefined || agreement === undefined || 3 * shown.length < 2 * items.length) {
    return notDefined('too-few-items');
  }

  const phaseByMean = phaseOf(norm, context.cuts);
  const polarised: Figure<boolean> = items.some((item) => item.status === 'withheld')
    ? withheld('would-reveal-small-group')
    : peopleIn(persons) < respondents
      ? notDefined('needs-rows')
      : describePolarised(persons, items.length, points, context);
  const flip = nearestFlip(shown, points, context.cuts);
  const inTwoCamps = polarised.status === 'ok' && polarised.value;
  return available({
    norm: toNumber(norm),
    phase: inTwoCamps ? 'polarised' : phaseByMean,
    phaseByMean,
    polarised,
    agreement: available(describeAgreement(agreement, points, inTwoCamps)),
    flipDistance: flip.distance,
    flipTo: flip.to,
    hardBounds: describeBounds(meanBounds(shown)),
    basedOn: shown.map(({ id }) => id),
  });
}

/** Person scores, cut into low, middle and high at the cuts of the phases, by the rule of a single statement. */
function describePolarised(
  persons: readonly PersonScoreCount[],
  items: number,
  points: number,
  { cuts, policy }: ItemContext,
): Figure<boolean> {
  const scored = persons.filter((person) => hasScore(person, items));
  const people = { early: 0, partial: 0, strong: 0 };
  for (const person of scored) people[phaseOfPerson(person, points, cuts)] += person.respondents;
  const hidden = reasonToHide(people.early + people.partial + people.strong, policy);
  return hidden ?? available(isPolarised({ low: people.early, middle: people.partial, high: people.strong }));
}

function phaseOfPerson({ sum, answered }: PersonScoreCount, points: number, cuts: Cuts) {
  return phaseOf(rational(sum, answered * (points - 1)), cuts);
}

function meanBounds(shown: readonly ShownItem[]): ExactBounds | undefined {
  const bounds = shown.map((item) => item.bounds).filter((each) => each !== undefined);
  const lower = mean(bounds.map((each) => each.lower));
  const upper = mean(bounds.map((each) => each.upper));
  return lower === undefined || upper === undefined ? undefined : { lower, upper };
}
