import type { EstimateTarget, UndefinedReason } from '@lerend/core/model';
import type { AgreementWord } from '../team/agreement-glyph.js';
import type { TeamTexts } from '../team/texts.js';

/** `almost` from a chance of 0.95 on. */
export type Sureness = 'probable' | 'almost';

/** A column of the table: its words, and on which side it lies; the middle lies on neither. */
export interface PositionName {
  readonly words: string;
  readonly side?: 'left' | 'right';
  /** What the pole on that side is called, where all pairs lie between the same two. */
  readonly pole?: string;
}

/** What `lerend-pairs` says by itself; titles, poles and the words for positions come from the wording. */
export interface PairsTexts extends TeamTexts {
  readonly problemHeading: string;
  readonly moreProblems: (count: number) => string;

  readonly yourAnswers: string;
  readonly hint: string;
  /** A position beside the middle, such as "Mostly: we talk together". */
  readonly position: (degree: string, pole: string) => string;
  readonly notChosen: string;
  readonly dontKnow: string;
  readonly clear: string;
  readonly cleared: string;
  readonly left: (open: number, total: number) => string;
  readonly complete: (total: number) => string;
  readonly readOnly: (answered: number, total: number) => string;
  readonly next: string;
  readonly required: (open: number) => string;

  readonly title: string;
  /** `aimed` where the model asks for a pole of some pair. */
  readonly lede: Readonly<Record<'plain' | 'aimed', string>>;
  readonly onePerson: string;
  readonly heightIsCount: string;
  readonly middle: string;
  readonly band: string;
  readonly aim: string;
  /** The words between which a pole stands in a sentence. */
  readonly quote: (pole: string) => string;

  /** Where a mean lies, to stand in the sentences below. */
  readonly atPole: (pole: string) => string;
  readonly between: string;
  readonly sure: (place: string) => string;
  /** Not sure enough to name one alone: the place of the mean first. */
  readonly probably: (place: string, other: string) => string;
  readonly perhaps: (place: string, other: string) => string;
  /** Everybody reacted, and it is a close call. */
  readonly closeCall: (place: string, other: string) => string;
  readonly camps: string;
  readonly campsDetail: (left: number, leftPole: string, right: number, rightPole: string) => string;
  readonly unseen: string;
  readonly unseenDetail: (count: number, of: number) => string;
  readonly almostEveryone: (position: string) => string;

  readonly allIn: string;
  readonly allInNear: string;
  readonly near: Readonly<Record<EstimateTarget, string>>;
  readonly stays: (sure: Sureness, invited: number | undefined) => string;
  readonly again: (sure: Sureness) => string;

  readonly agreements: Readonly<Record<AgreementWord, string>>;
  readonly summary: (positions: readonly { readonly position: string; readonly count: number }[]) => string;
  readonly summaryMiddle: (middle: number) => string;
  readonly dontKnowCount: (count: number, of: number) => string;
  readonly leftOpen: (count: number) => string;

  readonly numbers: string;
  readonly sides: (
    left: number,
    leftPole: string,
    neutral: number,
    right: number,
    rightPole: string,
  ) => string;
  readonly middleAt: (middle: number, leftPole: string, rightPole: string) => string;
  readonly bandRule: (from: number, to: number) => string;
  /** The chance of each place out of a hundred, the most likely first. */
  readonly chances: (chances: readonly (readonly [place: string, outOfHundred: number])[]) => string;
  readonly method: Readonly<Record<EstimateTarget, string>>;

  readonly ownNotice: string;
  readonly own: (answer: string) => string;

  readonly talk: string;
  readonly talkApart: string;

  readonly table: string;
  readonly tableCaption: string;
  readonly columnPair: string;
  readonly columnPosition: (position: PositionName) => string;
  /** Which pole is meant by a side in the head of the table. */
  readonly rowPoles: (left: string, right: string) => string;
  readonly columnUnanswered: string;
  readonly columnMiddle: string;
  readonly columnWords: string;
  readonly columnChances: string;
  readonly chance: (place: string, outOfHundred: number) => string;
  readonly columnAgreement: string;

  readonly undefined: Readonly<Partial<Record<UndefinedReason, string>>> & { readonly 'no-data': string };
}
