import { available, notDefined } from '../model/index.js';
import type { Figure, Policy, Undefined, Withheld } from '../model/index.js';
import { reasonToHide } from '../disclosure/policy.js';
import { agreementNorm, describeAgreement } from '../statistics/agreement.js';
import { total, totalSteps } from '../statistics/counts.js';
import { nearestFlip } from '../statistics/flip-distance.js';
import { hardBounds } from '../statistics/hard-bounds.js';
import type { ExactBounds } from '../statistics/hard-bounds.js';
import { phaseOf } from '../statistics/phase.js';
import type { Cuts } from '../statistics/phase.js';
import { collapseToThirds, isPolarised } from '../statistics/polarisation.js';
import { rational, toNumber } from '../statistics/rational.js';
import type { Rational } from '../statistics/rational.js';
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

export interface ItemContext {
  readonly cuts: Cuts;
  readonly policy: Policy;
  /** At least the respondents; absent when nobody knows. */
  readonly invited: number | undefined;
}

/** Describes one statement, or says why it is not shown: then its "don't know" is not shown either. */
export function describeItem(
  id: string,
  item: ItemCounts,
  context: ItemContext,
): ShownItem | Withheld | Undefined {
  const { counts, dontKnow, notApplicable, unanswered } = item;
  const answered = total(counts);
  const hidden = reasonToHide(answered, context.policy);
  if (hidden !== undefined) return hidden;

  const points = counts.length;
  const sum = totalSteps(counts);
  const norm = rational(sum, answered * (points - 1));
  const agreement = agreementNorm(counts);
  if (agreement === undefined)
    throw new Error('A policy lets nobody stand alone, so there are two answers here.');
  const phaseByMean = phaseOf(norm, context.cuts);
  const polarised = isPolarised(collapseToThirds(counts));
  const flip = nearestFlip([{ sum, answered }], points, context.cuts);
  const bounds =
    context.invited === undefined
      ? undefined
      : hardBounds({ sum, answered }, points, context.invited - dontKnow - notApplicable);
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
      hardBounds: describeBounds(bounds),
      unseen: 4 * dontKnow > answered + dontKnow,
    },
  };
}

export function describeBounds(bounds: ExactBounds | undefined): Figure<Bounds> {
  if (bounds === undefined) return notDefined('invited-unknown');
  return available({ lower: toNumber(bounds.lower), upper: toNumber(bounds.upper) });
}
