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
