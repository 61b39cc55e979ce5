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
  | { readonly type: 'dont-know'; readonly share: number };

/** What a report ends in, and all that advice reads. Without `item` it speaks of the whole domain. */
export interface Finding {
  readonly instrument: string;
  readonly domain: string;
  readonly item?: string;
  readonly signal: Signal;
  readonly basis: FindingBasis;
}
