import type { EstimateTarget, UndefinedReason } from '@lerend/core/model';
import type { AgreementWord } from '../team/agreement-glyph.js';
import type { TeamTexts } from '../team/texts.js';

/** `almost` is said of a chance that rounds to 1. */
export type Sureness = 'probable' | 'almost';

/** Where the place lies that half of a team has reached: nobody can stand before the first one, or past the last one. */
export type Reach = 'first' | 'further' | 'last';

/** What `lerend-stages` says by itself; the names of stages and marks come from the wording. */
export interface StagesTexts extends TeamTexts {
  readonly problemHeading: string;
  readonly moreProblems: (count: number) => string;
  readonly yourChoice: string;
  readonly dontKnow: string;
  readonly chosen: string;
  readonly notChosen: string;
  readonly required: string;
  readonly marksSummary: string;
  readonly marksHint: string;
  readonly recognisedByYou: string;
  readonly recognisedNothing: string;
  /** At the stage that the marks point to; with or without a tick. */
  readonly pointsHere: (ticked: boolean) => string;
  readonly pointsTo: (stage: string, ticked: boolean) => string;
  readonly pointsNowhere: (ticked: boolean) => string;
  /** After what the marks point to: what that means for what is picked. */
  readonly pickFollows: string;
  readonly pickStays: (pick: string) => string;
  readonly pickOpen: string;

  readonly reached: Readonly<Record<Reach, (stage: string) => string>>;
  readonly reachedRule: Readonly<Record<Reach, (count: number, of: number) => string>>;
  /** Not sure enough to name one alone; with the two likeliest, the likelier first. */
  readonly probably: (stage: string, other: string) => string;
  readonly perhaps: (stage: string, other: string) => string;
  readonly uncertainRule: string;
  readonly camps: string;
  readonly campsRule: string;
  readonly staysOfTeam: (sure: Sureness) => string;
  readonly staysAgain: (sure: Sureness) => string;
  readonly couldChange: Readonly<Record<EstimateTarget, string>>;
  readonly allIn: string;
  readonly unseen: (count: number, of: number) => string;

  readonly ladder: string;
  readonly half: Readonly<Record<Reach, string>>;
  readonly couldBeHere: string;
  readonly nobody: string;
  readonly countOf: (count: number, of: number) => string;
  readonly onePerson: string;
  readonly lengthIsCount: string;
  readonly leftOpen: (count: number) => string;
  readonly agreements: Readonly<Record<AgreementWord, string>>;

  readonly next: (stage: string) => string;
  readonly keep: string;
  readonly looksLike: (stage: string) => string;
  readonly talk: string;
  readonly talkCamps: string;
  readonly meanings: string;

  readonly recognised: string;
  readonly looked: (count: number) => string;

  readonly own: string;
  readonly ownPlace: (stage: string) => string;
  readonly ownDontKnow: string;
  readonly ownMissing: string;
  readonly ownNotice: string;

  readonly table: string;
  readonly tableCaption: string;
  readonly columnPlace: string;
  readonly columnCount: string;
  readonly columnAtLeast: string;
  readonly columnChance: string;
  readonly noMean: string;
  readonly chancesNote: Readonly<Record<EstimateTarget, string>>;

  /** Above a small part of a team that stands as one: the place, and no number. */
  readonly almostEveryone: (stage: string) => string;
  readonly undefined: Readonly<Partial<Record<UndefinedReason, string>>> & { readonly 'no-data': string };
}
