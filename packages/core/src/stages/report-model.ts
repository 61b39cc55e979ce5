import type { AgreementBand, EstimateTarget, Figure, TeamReportBase } from '../model/index.js';

/** How many people stand at one place, and how many there or further. */
export interface StagePlace {
  /** The id of the ground or of a stage. */
  readonly id: string;
  readonly count: number;
  /** Of those who stand somewhere, 0–1. */
  readonly share: number;
  readonly atLeast: number;
  readonly atLeastShare: number;
}

/**
 * How sure it is that the team has reached this place and no further one; `borderline` names the place that it could as
 * well be.
 */
export type StageCertainty =
  | { readonly status: 'clear' }
  | { readonly status: 'borderline'; readonly neighbour: string }
  | { readonly status: 'polarised' };

/** How likely it is that at least half stand at a stage or further; rounded to steps of 0.05. */
export interface StageProbabilities {
  readonly target: EstimateTarget;
  /** By stage id. */
  readonly atLeast: Readonly<Record<string, number>>;
}

export interface StagesResult {
  /** Those who stand at a place. */
  readonly answered: number;
  readonly dontKnow: number;
  readonly unanswered: number;
  /** In order: the ground where there is one, then the stages. */
  readonly places: readonly StagePlace[];
  /** The highest place that at least half stand at or beyond: the median, the further one of two. */
  readonly reached: string;
  /** The stage after it; absent at the last one. */
  readonly next?: string;
  /** Two camps, one at each end: then no single place speaks for the team. */
  readonly polarised: boolean;
  /** 1 − Leik's D (Leik, 1966), 0–1, and its band. */
  readonly agreement: { readonly norm: number; readonly band: AgreementBand };
  readonly certainty: StageCertainty;
  readonly probabilities: StageProbabilities;
  /** More than a quarter of those who reacted said "don't know". */
  readonly unseen: boolean;
}

/** What those who looked at the marks recognise. */
export interface MarksResult {
  readonly looked: number;
  /** In the order of the instrument. */
  readonly marks: readonly { readonly id: string; readonly count: number; readonly share: number }[];
}

export interface StagesReport extends TeamReportBase<'stages'> {
  readonly result: Figure<StagesResult>;
  /** `not-asked` where nobody looked at the marks. */
  readonly marks: Figure<MarksResult>;
  /**
   * The place where everybody stands, or all but one: all that is said of a small part of a team that stands as one. The
   * result is withheld then.
   */
  readonly almostEveryone?: string;
}
