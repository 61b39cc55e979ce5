import type { Bounds, ChecklistInstrument, DomainResult } from '@lerend/core/checklist';
import type { Figure, Fraction, PhaseByMean, UndefinedReason, WithheldReason } from '@lerend/core/model';

type Cuts = ChecklistInstrument['scoring']['cuts'];

/** How sure a phase is, sentence by sentence; a locale says it in words. */
export type Doubt =
  | { readonly type: 'two-camps' }
  | { readonly type: 'on-the-edge'; readonly neighbour: PhaseByMean }
  | { readonly type: 'steps'; readonly steps: number; readonly neighbour: PhaseByMean }
  | { readonly type: 'all-answers-in' }
  | { readonly type: 'stays'; readonly phase: PhaseByMean }
  | { readonly type: 'could-become'; readonly lowest: PhaseByMean; readonly highest: PhaseByMean }
  | { readonly type: 'invited-unknown' }
  | { readonly type: 'bounds-missing'; readonly reason: WithheldReason | UndefinedReason }
  | { readonly type: 'camps-missing'; readonly reason: WithheldReason | UndefinedReason }
  | { readonly type: 'some-statements'; readonly used: number; readonly all: number };

/** A double that stands for an exact fraction is never further from it than this. */
const ROUNDING = 1e-9;

/** How sure the phase of a domain is, where its norm rests on some of `statements` statements. */
export function describeDoubt(result: DomainResult, cuts: Cuts, statements: number): readonly Doubt[] {
  const sentences: Doubt[] = [];
  if (result.phase === 'polarised') {
    sentences.push({ type: 'two-camps' });
  } else {
    sentences.push(describeSteps(result), describeBounds(result.hardBounds, cuts));
    if (result.polarised.status !== 'ok') {
      sentences.push({ type: 'camps-missing', reason: result.polarised.reason });
    }
  }
  const used = result.basedOn.length;
  if (used < statements) sentences.push({ type: 'some-statements', used, all: statements });
  return sentences;
}

/** Whether one step of one answer gives the phase another name: then both are named. */
export function isOnTheEdge({ phase, flipDistance }: Pick<DomainResult, 'phase' | 'flipDistance'>): boolean {
  return phase !== 'polarised' && flipDistance <= 1;
}

/** The phase of a norm as a report holds it; exactly on a cut is the phase above. */
export function phaseOfNorm(norm: number, cuts: Cuts): PhaseByMean {
  if (norm >= share(cuts.strong) - ROUNDING) return 'strong';
  return norm >= share(cuts.partial) - ROUNDING ? 'partial' : 'early';
}

export function share({ numerator, denominator }: Fraction): number {
  return numerator / denominator;
}

function describeSteps(result: DomainResult): Doubt {
  return isOnTheEdge(result)
    ? { type: 'on-the-edge', neighbour: result.flipTo }
    : { type: 'steps', steps: result.flipDistance, neighbour: result.flipTo };
}

function describeBounds(bounds: Figure<Bounds>, cuts: Cuts): Doubt {
  if (bounds.status !== 'ok') {
    return bounds.reason === 'invited-unknown'
      ? { type: 'invited-unknown' }
      : { type: 'bounds-missing', reason: bounds.reason };
  }
  const { lower, upper } = bounds.value;
  if (upper - lower < ROUNDING) return { type: 'all-answers-in' };
  const lowest = phaseOfNorm(lower, cuts);
  const highest = phaseOfNorm(upper, cuts);
  return lowest === highest ? { type: 'stays', phase: lowest } : { type: 'could-become', lowest, highest };
}
