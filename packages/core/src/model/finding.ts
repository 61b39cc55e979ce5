import type { AgreementBand, PhaseByMean } from './phase.js';

/** What a report draws attention to; `unseen` is more than a quarter "don't know". */
export type Signal = PhaseByMean | 'divided' | 'unseen';

/** What a finding rests on. */
export type FindingBasis =
  | { readonly type: 'phase'; readonly norm: number }
  | { readonly type: 'polarised'; readonly phaseByMean: PhaseByMean; readonly norm: number }
  | {
      readonly type: 'spread';
      readonly band: AgreementBand;
      readonly phaseByMean: PhaseByMean;
      readonly norm: number;
    }
  | { readonly type: 'dont-know'; readonly share: number }
  /** A stage where people stand; `norm` is its place among the stages, from the first (0) to the last (1). */
  | {
      readonly type: 'stage';
      /** Whether it is the highest stage that at least half have reached. */
      readonly half: boolean;
      /** Of those who chose a stage, 0–1: who chose this one. */
      readonly share: number;
      readonly norm: number;
    };

/** What a report ends in, and all that advice reads. Without `item` it speaks of the whole domain. */
export interface Finding {
  readonly instrument: string;
  readonly domain: string;
  readonly item?: string;
  readonly signal: Signal;
  readonly basis: FindingBasis;
}
