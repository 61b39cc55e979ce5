import type { FindingBasis, PhaseByMean, Signal } from '../model/index.js';

/** Why a card is recommended: the place in the report, and how the card answers it. */
export interface Reason {
  readonly instrument: string;
  readonly domain: string;
  /** Absent where the whole domain is meant. */
  readonly item?: string;
  readonly signal: Signal;
  readonly basis: FindingBasis;
  /** The card is mainly about the place, helps along, goes before all else, or keeps and shares what is strong. */
  readonly role: 'main' | 'also' | 'precondition' | 'keep-and-share';
  /** Whether the card suits the phase itself, or was made for a neighbouring phase since none suits. */
  readonly fit: 'phase' | 'neighbouring-phase';
}

export interface Recommendation {
  readonly card: string;
  readonly step: string;
  readonly setting: string;
  readonly mode: 'conversation' | 'action';
  readonly phases: readonly PhaseByMean[];
  /** Never empty; the strongest first. */
  readonly reasons: readonly Reason[];
}

export interface RecommendOptions {
  /** A setting of the deck; all settings when absent. */
  readonly setting?: string;
  /** How many cards at the most; 5 when absent. */
  readonly limit?: number;
}
