import type { Fraction } from './instrument.js';

/** The phase that a mean stands for, by equal thirds. */
export type PhaseByMean = 'early' | 'partial' | 'strong';

/** The phase that is shown: where the team is polarised, no mean speaks for it. */
export type Phase = PhaseByMean | 'polarised';

/** How alike the answers are, by the average deviation from the median (Burke & Dunlap, 2002). */
export type AgreementBand = 'shared' | 'mixed' | 'divided';

/** The scoring rule of a development scale: mean norms, cut at exact fractions. */
export interface PhaseRule {
  readonly type: 'mean-of-norms';
  readonly cuts: { readonly partial: Fraction; readonly strong: Fraction };
}

/** The probability of each phase, 0–1 and 1 together. */
export interface PhaseProbabilities {
  /** `team`: the invited team, once everybody answers. `process`: what would recur; also where nobody knows how many were invited. */
  readonly target: EstimateTarget;
  readonly early: number;
  readonly partial: number;
  readonly strong: number;
}

/** Whom an estimate speaks of: the people who were invited, or what would recur with others like them. */
export type EstimateTarget = 'team' | 'process';

/** How sure a phase is; `borderline` names the phase that it could as well be. */
export type PhaseCertainty =
  | { readonly status: 'clear' }
  | { readonly status: 'borderline'; readonly neighbour: PhaseByMean }
  | { readonly status: 'polarised' };

/** An interval at 95 %, from 0 to 1; `complete` where everybody invited answered, so that nothing is left open. */
export interface Interval {
  readonly target: EstimateTarget;
  readonly lower: number;
  readonly upper: number;
  readonly method: 'predictive' | 'jeffreys' | 't' | 'complete';
}
