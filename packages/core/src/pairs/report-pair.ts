import { detailMinimum, withheld } from '../model/index.js';
import type { Policy, Undefined, Withheld, WithheldReason } from '../model/index.js';
import { itemPart } from '../disclosure/parts.js';
import { reasonToHide, standsAsOne } from '../disclosure/policy.js';
import { toNearest } from '../disclosure/rounding.js';
import { agreementNorm, describeAgreement } from '../statistics/agreement.js';
import { total } from '../statistics/counts.js';
import { collapseToThirds, isPolarised } from '../statistics/polarisation.js';
import { populationOf } from '../statistics/population.js';
import { toNumber } from '../statistics/rational.js';
import type { Rational } from '../statistics/rational.js';
import { placeCertainty } from './certainty.js';
import { meanOf, placeChances, placeOfMean } from './place.js';
import type { Line } from './place.js';
import type { PairResult } from './report-model.js';
import type { PairCounts } from './tally-model.js';

/** A pair that may be shown, with its exact mean. */
export interface ShownPair {
  readonly status: 'shown';
  readonly mean: Rational;
  readonly result: PairResult;
}

/** A pair on which a small part of a team stands as one: its position, and no number beside it. */
export interface UnanimousPair extends Withheld {
  readonly almostEveryone: number;
}

export type DescribedPair = ShownPair | UnanimousPair | Withheld | Undefined;

export interface PairContext {
  readonly line: Line;
  readonly policy: Policy;
  /** At least the respondents; absent when nobody knows. */
  readonly invited: number | undefined;
  readonly refused: ReadonlyMap<string, WithheldReason>;
  /** Whether these are the people of one role, a part of a team. */
  readonly subgroup: boolean;
  /** How everybody else answered, by pair id, where these are a part of a team of which the whole may be told too. */
  readonly others?: Readonly<Record<string, PairCounts>>;
}

/** Describes one pair, or says why it is not shown: then its "don't know" is not shown either. */
export function describePair(id: string, pair: PairCounts, context: PairContext): DescribedPair {
  const { counts, dontKnow, unanswered } = pair;
  const { line, policy } = context;
  const answered = total(counts);
  const hidden = reasonToHide(answered, policy);
  if (hidden !== undefined) return hidden;
  const refusal = context.refused.get(itemPart(id));
  if (refusal !== undefined) return withheld(refusal);
  if (context.subgroup && standsAsOne(counts)) {
    const most = counts.indexOf(Math.max(...counts));
    return { ...withheld('would-reveal-small-group'), almostEveryone: most - line.positions.reach };
  }
  // Beside the whole team, the numbers of one part are those of the other.
  const others = context.others?.[id]?.counts ?? [];
  if (total(others) >= detailMinimum(policy) && standsAsOne(others)) {
    return withheld('would-reveal-small-group');
  }

  const mean = meanOf(counts);
  const agreement = agreementNorm(counts);
  if (agreement === undefined) {
    throw new Error('A policy lets nobody stand alone, so there are two answers here.');
  }
  const polarised = isPolarised(collapseToThirds(counts));
  // Who does not know has reacted, and is not missing.
  const invited = context.invited === undefined ? undefined : context.invited - dontKnow;
  const chances = placeChances(counts, line, populationOf(invited));
  const { target, left, neutral, right } = chances;
  return {
    status: 'shown',
    mean,
    result: {
      counts,
      answered,
      dontKnow,
      unanswered,
      mean: toNumber(mean),
      sides: {
        left: total(counts.slice(0, line.positions.reach)),
        neutral: counts[line.positions.reach] ?? 0,
        right: total(counts.slice(line.positions.reach + 1)),
      },
      place: placeOfMean(mean, line),
      polarised,
      agreement: describeAgreement(agreement, counts.length, polarised),
      certainty: placeCertainty({ mean, chances, polarised }, line),
      probabilities: {
        target,
        left: toNearest(left),
        neutral: toNearest(neutral),
        right: toNearest(right),
      },
      unseen: 4 * dontKnow > answered + dontKnow,
    },
  };
}
