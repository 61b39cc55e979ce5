import { available, detailMinimum, notDefined, withheld } from '../model/index.js';
import type { Figure, Policy, Undefined, Withheld, WithheldReason } from '../model/index.js';
import { itemPart } from '../disclosure/parts.js';
import { reasonToHide, standsAsOne } from '../disclosure/policy.js';
import { agreementNorm, describeAgreement } from '../statistics/agreement.js';
import { total, totalSteps } from '../statistics/counts.js';
import { nearestFlip } from '../statistics/flip-distance.js';
import { hardBounds } from '../statistics/hard-bounds.js';
import type { ExactBounds } from '../statistics/hard-bounds.js';
import { phaseOf } from '../statistics/phase.js';
import type { Cuts } from '../statistics/phase.js';
import { phaseProbabilities } from '../statistics/phase-probability.js';
import { phaseCertainty } from '../statistics/phase-status.js';
import { collapseToThirds, isPolarised } from '../statistics/polarisation.js';
import { populationOf } from '../statistics/population.js';
import { rational, toNumber } from '../statistics/rational.js';
import type { Rational } from '../statistics/rational.js';
import { shareInterval } from '../statistics/share-interval.js';
import type { Bounds, ItemResult } from './report-model.js';
import type { ItemCounts } from './tally-model.js';

/** A statement that may be shown, with the exact numbers that its domain is computed from. */
export interface ShownItem {
  readonly status: 'shown';
  readonly id: string;
  readonly sum: number;
  readonly answered: number;
  readonly norm: Rational;
  readonly agreement: Rational;
  readonly bounds: ExactBounds | undefined;
  readonly result: ItemResult;
}

/** A statement on which a small part of a team stands as one: its value, and no number beside it. */
export interface UnanimousItem extends Withheld {
  readonly almostEveryone: number;
}

export type DescribedItem = ShownItem | UnanimousItem | Withheld | Undefined;

export interface ItemContext {
  readonly cuts: Cuts;
  readonly policy: Policy;
  /** At least the respondents; absent when nobody knows. */
  readonly invited: number | undefined;
  readonly refused: ReadonlyMap<string, WithheldReason>;
  /** Whether these are the people of one role, a part of a team. */
  readonly subgroup: boolean;
  /** How everybody else answered, by item id, where these are a part of a team of which the whole may be told too. */
  readonly others?: Readonly<Record<string, ItemCounts>>;
}

/** Describes one statement, or says why it is not shown: then its "don't know" is not shown either. */
export function describeItem(id: string, item: ItemCounts, context: ItemContext): DescribedItem {
  const { counts, dontKnow, notApplicable, unanswered } = item;
  const answered = total(counts);
  const hidden = reasonToHide(answered, context.policy);
  if (hidden !== undefined) return hidden;
  const refusal = context.refused.get(itemPart(id));
  if (refusal !== undefined) return withheld(refusal);
  if (context.subgroup && standsAsOne(counts)) {
    const most = counts.indexOf(Math.max(...counts));
    return { ...withheld('would-reveal-small-group'), almostEveryone: most + 1 };
  }
  // Beside the whole team, the numbers of one part are those of the other.
  const others = context.others?.[id]?.counts ?? [];
  if (total(others) >= detailMinimum(context.policy) && standsAsOne(others)) {
    return withheld('would-reveal-small-group');
  }

  const points = counts.length;
  const sum = totalSteps(counts);
  const norm = rational(sum, answered * (points - 1));
  const agreement = agreementNorm(counts);
  if (agreement === undefined) throw new Error(ALONE);
  const phaseByMean = phaseOf(norm, context.cuts);
  const polarised = isPolarised(collapseToThirds(counts));
  const flip = nearestFlip([{ sum, answered }], points, context.cuts);
  const invited =
    context.invited === undefined
      ? undefined
      : Math.max(answered, context.invited - dontKnow - notApplicable);
  const bounds = invited === undefined ? undefined : hardBounds({ sum, answered }, points, invited);
  const population = populationOf(invited);
  const probabilities = known(phaseProbabilities(counts, context.cuts, population));
  const { target, lower, upper, method } = known(shareInterval(counts.at(-1) ?? 0, answered, population));
  return {
    status: 'shown',
    id,
    sum,
    answered,
    norm,
    agreement,
    bounds,
    result: {
      counts,
      answered,
      dontKnow,
      notApplicable,
      unanswered,
      norm: toNumber(norm),
      phase: polarised ? 'polarised' : phaseByMean,
      phaseByMean,
      polarised,
      agreement: describeAgreement(agreement, points, polarised),
      flipDistance: flip.distance,
      flipTo: flip.to,
      certainty: phaseCertainty({ norm, probabilities, polarised }, context.cuts),
      phaseProbabilities: probabilities,
      highestShare: { target, lower, upper, method },
      hardBounds: describeBounds(bounds),
      unseen: 4 * dontKnow > answered + dontKnow,
    },
  };
}

const ALONE = 'A policy lets nobody stand alone, so there are two answers here.';

/** A figure that two answers or more always have. */
function known<T>(figure: Figure<T>): T {
  if (figure.status !== 'ok') throw new Error(ALONE);
  return figure.value;
}

export function describeBounds(bounds: ExactBounds | undefined): Figure<Bounds> {
  if (bounds === undefined) return notDefined('invited-unknown');
  return available({ lower: toNumber(bounds.lower), upper: toNumber(bounds.upper) });
}
