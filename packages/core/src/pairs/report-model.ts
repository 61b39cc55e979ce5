import type { AgreementBand, EstimateTarget, Figure, TeamReportBase } from '../model/index.js';

/** Where a mean lies: on a side, or within the neutral band around the middle. */
export type PairPlace = 'left' | 'neutral' | 'right';

/** How many people chose a position on each side, and how many the middle. */
export interface PairSides {
  readonly left: number;
  readonly neutral: number;
  readonly right: number;
}

/** How likely each place of the mean is, 0–1; rounded to steps of 0.05, so they may not add up to 1. */
export interface PairProbabilities extends PairSides {
  readonly target: EstimateTarget;
}

/** How sure a place is; `borderline` names the place that it could as well be. */
export type PairCertainty =
  | { readonly status: 'clear' }
  | { readonly status: 'borderline'; readonly neighbour: PairPlace }
  | { readonly status: 'polarised' };

export interface PairResult {
  /** How many people chose each position, from the left pole to the right one. */
  readonly counts: readonly number[];
  /** Valid answers: the sum of `counts`. */
  readonly answered: number;
  readonly dontKnow: number;
  readonly unanswered: number;
  /** The mean position over the reach, from −1 (left pole) to 1 (right pole). */
  readonly mean: number;
  /** Persons. */
  readonly sides: PairSides;
  /** The place of the mean; where `polarised`, no mean speaks for the team. */
  readonly place: PairPlace;
  /** Two camps, one at each pole. */
  readonly polarised: boolean;
  /** 1 − Leik's D (Leik, 1966), 0–1, and its band. */
  readonly agreement: { readonly norm: number; readonly band: AgreementBand };
  readonly certainty: PairCertainty;
  readonly probabilities: PairProbabilities;
  /** More than a quarter of those who reacted said "don't know". */
  readonly unseen: boolean;
}

export interface PairReport {
  readonly id: string;
  readonly result: Figure<PairResult>;
  /**
   * The position that everybody chose, or all but one: all that is said of a pair on which a small part of a team stands
   * as one. The result is withheld then.
   */
  readonly almostEveryone?: number;
}

/** A profile: no total, which would need a reliability that is known of no shipped instrument. */
export interface PairsReport extends TeamReportBase<'pairs'> {
  /** In the order of the instrument. */
  readonly pairs: readonly PairReport[];
}
