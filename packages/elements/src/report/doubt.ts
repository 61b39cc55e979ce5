import type { Bounds, ChecklistInstrument, DomainResult } from '@lerend/core/checklist';
import type {
  EstimateTarget,
  Figure,
  Fraction,
  Phase,
  PhaseByMean,
  PhaseCertainty,
} from '@lerend/core/model';
import type { Sureness } from './texts.js';

type Cuts = ChecklistInstrument['scoring']['cuts'];

/** How sure a phase is, as one sentence; a locale says it in words. */
export type Doubt =
  | { readonly type: 'two-camps' }
  | { readonly type: 'all-in' }
  | { readonly type: 'all-in-near'; readonly neighbour: PhaseByMean }
  | { readonly type: 'near'; readonly neighbour: PhaseByMean }
  | { readonly type: 'stays'; readonly phase: PhaseByMean }
  | {
      readonly type: 'likely';
      readonly phase: PhaseByMean;
      readonly sure: Sureness;
      readonly target: EstimateTarget;
    }
  | { readonly type: 'could-become'; readonly lowest: PhaseByMean; readonly highest: PhaseByMean }
  | { readonly type: 'invited-unknown' }
  | { readonly type: 'missing' };

/** A phase with all that is known of how sure it is; `certainty` is no figure where it is always there. */
export interface DoubtfulPhase {
  readonly phase: Phase;
  readonly flipDistance: number;
  readonly flipTo: PhaseByMean;
  readonly certainty: Figure<PhaseCertainty> | PhaseCertainty;
}

/** A double that stands for an exact fraction is never further from it than this. */
const ROUNDING = 1e-9;

/** From this chance on a phase is almost sure; as reports hold it, rounded to 0.05. */
const ALMOST = 0.95 - ROUNDING;

/** How sure the phase of a domain is: what says most, in one sentence. */
export function describeDoubt(result: DomainResult, cuts: Cuts): Doubt {
  if (result.phase === 'polarised') return { type: 'two-camps' };
  const { hardBounds, certainty, phaseProbabilities } = result;
  const bounds = hardBounds.status === 'ok' ? hardBounds.value : undefined;
  const neighbour = neighbourOf(result);
  if (bounds !== undefined && isComplete(bounds)) {
    return neighbour === undefined ? { type: 'all-in' } : { type: 'all-in-near', neighbour };
  }
  if (neighbour !== undefined) return { type: 'near', neighbour };
  const reach = bounds === undefined ? undefined : phasesWithin(bounds, cuts);
  if (reach !== undefined && reach.lowest === reach.highest) return { type: 'stays', phase: reach.lowest };
  if (certainty.status === 'ok' && phaseProbabilities.status === 'ok') {
    const { target, [result.phase]: chance } = phaseProbabilities.value;
    return { type: 'likely', phase: result.phase, sure: chance >= ALMOST ? 'almost' : 'probable', target };
  }
  if (reach !== undefined) return { type: 'could-become', ...reach };
  return hardBounds.status === 'undefined' && hardBounds.reason === 'invited-unknown'
    ? { type: 'invited-unknown' }
    : { type: 'missing' };
}

/**
 * The phase that it could as well be: the one that its certainty names, or, where one step of one answer gives the
 * phase another name, that one.
 */
export function neighbourOf({
  phase,
  flipDistance,
  flipTo,
  certainty,
}: DoubtfulPhase): PhaseByMean | undefined {
  if (phase === 'polarised') return undefined;
  const known = 'value' in certainty ? certainty.value : certainty;
  if (known.status === 'borderline' && 'neighbour' in known) return known.neighbour;
  return flipDistance <= 1 ? flipTo : undefined;
}

/** Whether nobody is left whose answer could change anything. */
export function isComplete({ lower, upper }: Bounds): boolean {
  return upper - lower < ROUNDING;
}

/** The phase of a norm as a report holds it; exactly on a cut is the phase above. */
export function phaseOfNorm(norm: number, cuts: Cuts): PhaseByMean {
  if (norm >= share(cuts.strong) - ROUNDING) return 'strong';
  return norm >= share(cuts.partial) - ROUNDING ? 'partial' : 'early';
}

export function share({ numerator, denominator }: Fraction): number {
  return numerator / denominator;
}

function phasesWithin({ lower, upper }: Bounds, cuts: Cuts) {
  return { lowest: phaseOfNorm(lower, cuts), highest: phaseOfNorm(upper, cuts) };
}
