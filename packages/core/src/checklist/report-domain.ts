import { available, notDefined, withheld } from '../model/index.js';
import type { Figure, Interval, PhaseProbabilities, Undefined, Withheld } from '../model/index.js';
import { domainPart } from '../disclosure/parts.js';
import { reasonToHide } from '../disclosure/policy.js';
import { outwards, toNearest, spreadToNearest, twoDigits } from '../disclosure/rounding.js';
import { describeAgreement } from '../statistics/agreement.js';
import { predictDomain } from '../statistics/domain-predictive.js';
import { domainProcess } from '../statistics/domain-process.js';
import type { DomainProcess } from '../statistics/domain-process.js';
import { nearestFlip } from '../statistics/flip-distance.js';
import type { ExactBounds } from '../statistics/hard-bounds.js';
import { phaseOf } from '../statistics/phase.js';
import type { Cuts } from '../statistics/phase.js';
import { phaseCertainty } from '../statistics/phase-status.js';
import { isPolarised } from '../statistics/polarisation.js';
import { mean, median, rational, toNumber } from '../statistics/rational.js';
import type { Rational } from '../statistics/rational.js';
import { scoreSpread } from '../statistics/score-spread.js';
import type { ScoreHistogram } from '../statistics/score-histogram.js';
import { hasScore } from './person.js';
import { describeBounds } from './report-item.js';
import type { DescribedItem, ItemContext, ShownItem } from './report-item.js';
import type { DomainResult, PersonScores } from './report-model.js';
import { peopleIn } from './tally.js';
import type { PersonScoreCount } from './tally-model.js';
import { finenessOfScores } from './weight.js';

/** What a domain is described from. */
export interface DomainInput {
  readonly id: string;
  readonly items: readonly DescribedItem[];
  readonly persons: readonly PersonScoreCount[];
  readonly points: number;
  readonly respondents: number;
}

/**
 * Describes one domain from its statements, of which those that are not shown count in nothing here. T1, the mean of
 * the norms, needs two thirds of the statements. What rests on person scores is withheld with any of them: a person
 * score holds the hidden answers.
 */
export function* describeDomain(
  domain: DomainInput,
  context: ItemContext,
): Generator<void, Figure<DomainResult>> {
  const { items, points } = domain;
  const shown = items.filter((item) => item.status === 'shown');
  if (items.every((item) => item.status === 'undefined')) return notDefined('no-data');
  const norm = mean(shown.map((item) => item.norm));
  const agreement = median(shown.map((item) => item.agreement));
  if (norm === undefined || agreement === undefined || 3 * shown.length < 2 * items.length) {
    return notDefined('too-few-items');
  }

  const phaseByMean = phaseOf(norm, context.cuts);
  const bounds = meanBounds(shown);
  const fromPersons = yield* describePersons(domain, norm, bounds, context);
  const flip = nearestFlip(shown, points, context.cuts);
  const { polarised } = fromPersons;
  const inTwoCamps = polarised.status === 'ok' && polarised.value;
  return available({
    norm: toNumber(norm),
    phase: inTwoCamps ? 'polarised' : phaseByMean,
    phaseByMean,
    ...fromPersons,
    agreement: available(describeAgreement(agreement, points, inTwoCamps)),
    flipDistance: flip.distance,
    flipTo: flip.to,
    hardBounds: describeBounds(bounds),
    basedOn: shown.map(({ id }) => id),
  });
}

type FromPersons = Pick<
  DomainResult,
  'polarised' | 'certainty' | 'phaseProbabilities' | 'interval' | 'persons'
>;

/** What only person scores can tell, rounded: or, for all of it alike, why it is not told. */
function* describePersons(
  { id, items, persons, points, respondents }: DomainInput,
  norm: Rational,
  bounds: ExactBounds | undefined,
  context: ItemContext,
): Generator<void, FromPersons> {
  const { cuts, policy } = context;
  const scored = persons.filter((person) => hasScore(person, items.length));
  const refusal = context.refused.get(domainPart(id));
  const hidden = items.some((item) => item.status === 'withheld')
    ? withheld('would-reveal-small-group')
    : peopleIn(persons) < respondents
      ? notDefined('needs-rows')
      : (reasonToHide(peopleIn(scored), policy) ?? (refusal === undefined ? undefined : withheld(refusal)));
  if (hidden !== undefined) return everyFigure(hidden);
  const fine = finenessOfScores(persons, items.length, policy.k) === 'fine';
  // So few answers can be put together in so few ways that even rounded numbers tell them.
  if (!fine && items.length < MANY_ITEMS && peopleIn(scored) < SMALL_GROUP) {
    return everyFigure(withheld('would-reveal-small-group'));
  }

  const polarised = isPolarised(campsOf(scored, points, cuts));
  const histogram: ScoreHistogram = { scores: scored, items: items.length, points };
  const spread = scoreSpread(histogram);
  const predicted = yield* predict(histogram, context);
  const shift = toNumber(norm) - spread.mean;
  return {
    polarised: available(polarised),
    persons: available(describeSpread(spread, shift, fine)),
    phaseProbabilities: mapFigure(
      predicted,
      ({ phaseProbabilities: { target, early, partial, strong } }) => ({
        target,
        early: toNearest(early),
        partial: toNearest(partial),
        strong: toNearest(strong),
      }),
    ),
    certainty: mapFigure(predicted, ({ phaseProbabilities: probabilities }) =>
      phaseCertainty({ norm, probabilities, polarised }, cuts),
    ),
    interval: mapFigure(predicted, ({ interval }) => shiftInterval(interval, toNumber(norm), shift, bounds)),
  };
}

interface Predicted {
  readonly interval: Interval;
  readonly phaseProbabilities: PhaseProbabilities;
}

function* predict(
  histogram: ScoreHistogram,
  { cuts, invited }: ItemContext,
): Generator<void, Figure<Predicted>> {
  const predicted =
    invited === undefined ? domainProcess(histogram, cuts) : yield* predictDomain(histogram, cuts, invited);
  return mapFigure<Pick<DomainProcess, 'intervals' | 'phaseProbabilities'>, Predicted>(predicted, (each) => {
    const { intervals, phaseProbabilities } = each;
    const [interval] = intervals;
    if (interval === undefined) throw new Error('A predictive distribution has an interval at 95 %.');
    const { target, method, lower, upper } = interval;
    return { interval: { target, method, lower, upper }, phaseProbabilities };
  });
}

/** The interval of T2 around T1: of no use outside what the missing answers can still do. */
function shiftInterval(
  { target, method, lower, upper }: Interval,
  norm: number,
  shift: number,
  bounds: ExactBounds | undefined,
): Interval {
  const least = bounds === undefined ? 0 : toNumber(bounds.lower);
  const most = bounds === undefined ? 1 : toNumber(bounds.upper);
  const clip = (value: number) => Math.min(most, Math.max(least, value));
  if (method === 'complete') return { target, method, lower: norm, upper: norm };
  const rounded = outwards(lower + shift, upper + shift);
  return { target, method, lower: clip(rounded.lower), upper: clip(rounded.upper) };
}

/** From this many statements on, what few people left open is hidden in how all the others answered. */
const MANY_ITEMS = 6;
const SMALL_GROUP = 10;

const FAR_FROM_NORM = 0.03;

function describeSpread(
  { scored, deviation }: { readonly scored: number; readonly deviation: number },
  shift: number,
  fine: boolean,
): PersonScores {
  return {
    scored,
    deviation: fine ? twoDigits(deviation) : spreadToNearest(deviation),
    differsFromNorm: Math.abs(shift) > FAR_FROM_NORM,
  };
}

function everyFigure(hidden: Withheld | Undefined): FromPersons {
  return {
    polarised: hidden,
    certainty: hidden,
    phaseProbabilities: hidden,
    interval: hidden,
    persons: hidden,
  };
}

function mapFigure<A, B>(figure: Figure<A>, apply: (value: A) => B): Figure<B> {
  return figure.status === 'ok' ? available(apply(figure.value)) : figure;
}

/** Person scores, cut into low, middle and high at the cuts of the phases, by the rule of a single statement. */
function campsOf(scored: readonly PersonScoreCount[], points: number, cuts: Cuts) {
  const people = { early: 0, partial: 0, strong: 0 };
  for (const { sum, answered, respondents } of scored) {
    people[phaseOf(rational(sum, answered * (points - 1)), cuts)] += respondents;
  }
  return { low: people.early, middle: people.partial, high: people.strong };
}

function meanBounds(shown: readonly ShownItem[]): ExactBounds | undefined {
  const bounds = shown.map((item) => item.bounds).filter((each) => each !== undefined);
  const lower = mean(bounds.map((each) => each.lower));
  const upper = mean(bounds.map((each) => each.upper));
  return lower === undefined || upper === undefined ? undefined : { lower, upper };
}
