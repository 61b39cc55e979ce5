import type { DomainChange, RankedItem } from '@lerend/core/checklist';
import type {
  Fraction,
  Interval,
  Phase,
  PhaseByMean,
  UndefinedReason,
  WithheldReason,
} from '@lerend/core/model';
import type { PromiseTexts } from '../promise/texts.js';
import type { AgreementWord } from '../team/agreement-glyph.js';
import type { ReportOrder } from './order.js';
import type { TalkTexts } from './talk-texts.js';

export interface ReportTexts {
  readonly title: string;
  readonly lede: string;

  readonly print: string;
  readonly showAs: string;
  readonly picture: string;
  readonly table: string;
  readonly order: string;
  readonly orders: Readonly<Record<ReportOrder, string>>;
  readonly orderHints: Readonly<Record<ReportOrder, string>>;

  readonly tookPart: (respondents: number) => string;
  readonly tookPartOf: (respondents: number, invited: number) => string;
  readonly invitedUnknown: string;
  readonly overResponse: string;
  readonly override: (minimum: number, by: string, reason: string) => string;
  readonly openTable: string;
  readonly fromTallies: string;
  readonly fromTalliesText: string;

  readonly domains: string;
  readonly domain: string;
  readonly items: string;
  readonly item: string;
  readonly phaseColumn: string;
  readonly middleColumn: string;
  readonly intervalColumn: string;
  readonly chancesColumn: string;
  readonly boundsColumn: string;
  readonly stepsColumn: string;
  readonly agreementColumn: string;
  readonly domainsCaption: string;
  readonly itemsCaption: string;
  readonly range: (from: number, to: number) => string;

  readonly phases: Readonly<Record<PhaseByMean, { readonly label: string; readonly short: string }>>;
  readonly polarised: string;
  /** A phase that could as well be its neighbour names both, such as "Partly developed, close to strong". */
  readonly near: (phase: string, neighbour: string) => string;
  /** The words between which the quoted name of a phase or an answer stands. */
  readonly quote: (name: string) => string;
  readonly fraction: (fraction: Fraction) => string;

  readonly doubt: DoubtTexts;
  readonly numbers: string;
  /** Beside two means whose order depends on how far apart one takes the levels to be. */
  readonly spacing: string;
  readonly middle: (middle: number) => string;
  /** Once everybody answers; how many that are, where it is known. */
  readonly intervalOfTeam: (from: number, to: number, invited: number | undefined) => string;
  readonly intervalAgain: (from: number, to: number) => string;
  /** The chance of each phase out of a hundred, the most likely first. */
  readonly chances: (chances: readonly (readonly [phase: string, outOfHundred: number])[]) => string;
  readonly chance: (phase: string, outOfHundred: number) => string;
  readonly outermost: (from: number, to: number) => string;
  readonly steps: (steps: number, neighbour: string) => string;
  readonly scored: (scored: number) => string;
  readonly differsFromNorm: string;
  readonly campsMissing: string;
  readonly certaintyMissing: string;
  readonly someStatements: (used: number, all: number) => string;
  readonly methods: Readonly<Record<Interval['method'], string>>;

  readonly agreements: Readonly<Record<AgreementWord, string>>;
  readonly mostChosen: (count: number, of: number, answer: string) => string;
  readonly chosenAlike: (count: number, of: number, answers: readonly string[]) => string;
  readonly camps: (low: number, lowName: string, high: number, highName: string) => string;
  readonly unseen: string;
  readonly unseenDetail: (count: number, of: number) => string;
  /** The phase of a statement before who chose what. */
  readonly phaseAndChoices: (phase: string, choices: string) => string;

  /** All that is said where a small part of a team stands as one. */
  readonly almostEveryone: (answer: string) => string;

  readonly dontKnow: string;
  readonly notApplicable: string;
  readonly unanswered: string;
  readonly leftOpen: (count: number) => string;
  readonly dontKnowCount: (count: number, of: number) => string;
  readonly notApplicableCount: (count: number) => string;
  readonly onePerson: string;
  readonly lengthIsCount: string;

  readonly howToRead: string;
  /** The rule of the phases, with their quoted names and the two limits in words. */
  readonly rule: (phases: Readonly<Record<PhaseByMean, string>>, partial: string, strong: string) => string;
  readonly reading: readonly string[];

  readonly withheld: Readonly<Record<WithheldReason, string>>;
  readonly withheldWhy: string;
  /** For the reasons that a report can meet; of any other it says that the figure is not there. */
  readonly undefined: Readonly<Partial<Record<UndefinedReason, string>>>;
  readonly notAvailable: string;

  readonly ranking: RankingTexts;
  /** Names of roles as they stand in a sentence; the host's own go before these. */
  readonly roleNames: Readonly<Record<string, string>>;
  readonly roles: RolesTexts;
  readonly change: ChangeTexts;
  readonly own: OwnTexts;
  readonly talk: TalkTexts;
  /** What is said in other words on a scale of recognition. */
  readonly recognition: RecognitionTexts;

  readonly promised: string;
  readonly promise: PromiseTexts;
  readonly policy: (minimum: number, detail: number) => string;
  readonly versions: (instrument: string, version: string, scoring: string) => string;
  readonly problem: string;
  readonly partProblem: string;
  readonly moreProblems: (count: number) => string;
}

/** The one sentence under a phase that says how sure it is. */
export interface DoubtTexts {
  readonly twoCamps: string;
  readonly allIn: string;
  readonly allInNear: (neighbour: string) => string;
  readonly near: (neighbour: string) => string;
  readonly stays: (phase: string) => string;
  /** Once everybody answers; how many that are, where it is known. */
  readonly ofTeam: (phase: string, sure: Sureness, invited: number | undefined) => string;
  readonly again: (phase: string, sure: Sureness) => string;
  readonly couldBecome: (lowest: string, highest: string) => string;
  readonly invitedUnknown: string;
  readonly missing: string;
}

/** `almost` from a chance of 0.95 on. */
export type Sureness = 'probable' | 'almost';

/** What stands out among the statements. */
export interface RankingTexts {
  readonly title: string;
  readonly strengths: string;
  readonly weaker: string;
  readonly chances: Readonly<Record<RankedItem['chance'], string>>;
  readonly clearlyAbove: string;
  readonly clearlyBelow: string;
  readonly tied: string;
  readonly noneClear: string;
  readonly noneHere: string;
  readonly needsRows: string;
}

/** Two roles beside each other. */
export interface RolesTexts {
  readonly title: (first: string, second: string) => string;
  readonly titleWithoutNames: string;
  readonly overall: string;
  readonly level: (role: string, phase: string) => string;
  readonly almostEveryone: (role: string, phase: string) => string;
  readonly higher: (role: string, other: string) => string;
  readonly perhapsHigher: (role: string, other: string) => string;
  readonly alike: (first: string, second: string) => string;
  readonly domainsClosed: (minimum: number) => string;
  readonly norm: (role: string, norm: number) => string;
  readonly difference: (points: number) => string;
  readonly pairs: (role: string, other: string, outOfTen: number) => string;
  readonly pairsRange: (from: number, to: number) => string;
  readonly pairsRangeMissing: string;
  readonly complete: string;
  /** The chance of such a difference without one between the groups: out of a hundred, and as p with its sign. */
  readonly chance: (outOfHundred: number, p: string) => string;
  readonly caption: string;
  readonly differenceColumn: string;
  readonly pairsColumn: string;
  readonly pairsCell: (outOfTen: number) => string;
  readonly wordsColumn: string;
}

/** This round beside an earlier one. */
export interface ChangeTexts {
  readonly title: string;
  readonly earlier: (phase: string) => string;
  readonly later: (phase: string) => string;
  readonly verdicts: Readonly<Record<DomainChange['verdict'], string>>;
  readonly smallest: (points: number) => string;
  readonly difference: (points: string) => string;
  readonly range: (from: string, to: string) => string;
  readonly methods: Readonly<Record<DomainChange['method'], string>>;
  readonly people: (earlier: number, later: number) => string;
  /** How many filled in both times, and whether that is everybody. */
  readonly linked: (linked: number, everybody: boolean) => string;
  readonly notLinked: string;
  readonly standards: string;
  readonly caption: string;
  readonly earlierColumn: string;
  readonly laterColumn: string;
  readonly differenceColumn: string;
  readonly smallestColumn: string;
  readonly verdictColumn: string;
}

/** A reader's own answers over those of the team. */
export interface OwnTexts {
  readonly notice: string;
  readonly you: string;
  readonly answer: (answer: string) => string;
  readonly notApplicable: string;
}

/** What is said in other words where a scale asks how far something fits, and more is not better. */
export interface RecognitionTexts extends Pick<
  ReportTexts,
  | 'phaseColumn'
  | 'chancesColumn'
  | 'stepsColumn'
  | 'phases'
  | 'spacing'
  | 'middle'
  | 'certaintyMissing'
  | 'phaseAndChoices'
  | 'rule'
  | 'reading'
> {
  readonly orderHints: Pick<ReportTexts['orderHints'], 'result'>;
  readonly doubt: Pick<DoubtTexts, 'twoCamps'>;
  readonly ranking: Pick<RankingTexts, 'strengths' | 'weaker' | 'clearlyAbove' | 'clearlyBelow'>;
  readonly roles: Pick<RolesTexts, 'higher' | 'perhapsHigher' | 'pairs' | 'pairsColumn'>;
  readonly change: Pick<ChangeTexts, 'verdicts' | 'standards'>;
  readonly talk: Pick<TalkTexts, 'questions'>;
}

/** The phases in order, lowest first. */
export const PHASES = ['early', 'partial', 'strong'] as const satisfies readonly Phase[];
