import type { EstimateTarget, UndefinedReason } from '@lerend/core/model';
import type { TeamTexts } from '../team/texts.js';

/** A place along one axis, in words. */
export interface AxisPlace {
  readonly axis: string;
  /** One of the wording's five words; `undefined` where the axis is not answered. */
  readonly step: string | undefined;
}

/** An axis with the words for its two ends. */
export interface AxisEnds {
  readonly axis: string;
  readonly low: string;
  readonly high: string;
}

/** `almost` is said of a chance that rounds to 1. */
export type Sureness = 'probable' | 'almost';

/** What `lerend-quadrant` says by itself; names of axes, classes and statements come from the wording. */
export interface QuadrantTexts extends TeamTexts {
  readonly problemHeading: string;
  readonly moreProblems: (count: number) => string;
  readonly yourPlace: string;
  readonly pointHint: string;
  readonly planeLabel: string;
  readonly planeKeys: string;
  readonly notPlaced: string;
  readonly placeInWords: (places: readonly AxisPlace[]) => string;
  readonly clearPlace: string;
  readonly placeCleared: string;
  readonly yourAnswers: string;
  readonly dontKnow: string;
  readonly clearAnswer: string;
  readonly itemsLeft: (open: number, total: number) => string;
  readonly requiredPoint: string;
  readonly requiredItem: string;
  readonly cultures: string;
  readonly inClass: (title: string) => string;
  readonly inClassRule: string;
  readonly onEdge: (titles: readonly string[]) => string;
  readonly onEdgeRule: string;
  /** Off the path, and not sure enough to name one alone; with the short names of the two likeliest. */
  readonly probably: (name: string, other: string) => string;
  readonly perhaps: (name: string, other: string) => string;
  readonly uncertainRule: string;
  readonly staysOfTeam: (name: string, sure: Sureness) => string;
  readonly staysAgain: (name: string, sure: Sureness) => string;
  readonly couldChange: Readonly<Record<EstimateTarget, string>>;
  readonly allIn: string;
  readonly certaintyMissing: Readonly<Partial<Record<UndefinedReason, string>>>;
  /** For a wording that has no words of its own for it. */
  readonly noSharedClass: string;
  readonly spreadOverClasses: string;
  readonly polarisedAxis: string;
  readonly countOf: (count: number, total: number) => string;
  readonly edge: string;
  readonly edgeNote: (count: number, total: number) => string;
  readonly teamSummary: (shares: readonly { readonly title: string; readonly count: number }[]) => string;
  readonly regionSummary: (
    ranges: readonly { readonly axis: string; readonly from: number; readonly to: number }[],
  ) => string;
  readonly centre: string;
  readonly spread: string;
  readonly spreadHint: string;
  readonly spreadMissing: string;
  readonly distance: Readonly<Record<'close' | 'between' | 'far', string>>;
  readonly region: string;
  readonly regionHint: Readonly<Record<EstimateTarget, string>>;
  readonly regionBeyond: string;
  readonly own: string;
  readonly ownInClass: (title: string) => string;
  readonly ownOnEdge: string;
  readonly ownMissing: string;
  readonly talk: string;
  readonly talkSpread: string;
  readonly table: string;
  readonly tableShares: string;
  readonly tableAxes: string;
  readonly columnPlace: string;
  readonly columnCount: string;
  readonly columnShare: string;
  readonly columnAxis: string;
  readonly columnCentre: string;
  readonly columnSpread: string;
  readonly columnRange: string;
  readonly range: (from: number, to: number) => string;
  readonly tableChances: string;
  readonly columnChance: string;
  readonly meanDistance: (points: number) => string;
  readonly axisNote: (axes: readonly AxisEnds[]) => string;
  readonly chancesNote: Readonly<Record<EstimateTarget, string>>;
  readonly regionNote: string;
  /** Above a small part of a team that stands as one: the field, and no number. */
  readonly almostEveryone: (field: string) => string;
  readonly undefined: Readonly<Partial<Record<UndefinedReason, string>>> & { readonly 'no-data': string };
}
