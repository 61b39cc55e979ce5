/** Counts of one team, integers only, so that merging is exact. */
export interface StagesTally {
  readonly kind: 'stages';
  readonly instrument: string;
  readonly version: string;
  readonly respondents: number;
  /** How many people stand at each place: the ground first where there is one, then the stages. */
  readonly counts: readonly number[];
  readonly dontKnow: number;
  readonly unanswered: number;
  /** Everybody who looked at the marks. */
  readonly looked: number;
  /** Those among them who stand at a place. */
  readonly lookedAndPlaced: number;
  /** By mark id: how many of them recognise it. */
  readonly recognised: Readonly<Record<string, number>>;
}
