import type { Fraction, Phase, PhaseByMean, UndefinedReason, WithheldReason } from '@lerend/core/model';
import type { ReportOrder } from './order.js';

/** How a group answered, as it is said: never as a number. */
export type AgreementWord = 'shared' | 'different' | 'camps';

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

  readonly domains: string;
  readonly domain: string;
  readonly items: string;
  readonly item: string;
  readonly phaseColumn: string;
  readonly middleColumn: string;
  readonly boundsColumn: string;
  readonly stepsColumn: string;
  readonly agreementColumn: string;
  readonly domainsCaption: string;
  readonly itemsCaption: string;
  readonly range: (from: number, to: number) => string;

  readonly phases: Readonly<Record<PhaseByMean, { readonly label: string; readonly short: string }>>;
  readonly polarised: string;
  /** A phase on the edge names both, such as "Partly developed, nearly strong". */
  readonly onTheEdge: (phase: string, neighbour: string, upwards: boolean) => string;
  readonly figure: (middle: number, from?: number, to?: number) => string;
  /** The words between which the quoted name of a phase or an answer stands. */
  readonly quote: (name: string) => string;
  readonly fraction: (fraction: Fraction) => string;

  readonly twoCamps: string;
  readonly oneStep: (neighbour: string) => string;
  readonly steps: (steps: number, neighbour: string) => string;
  readonly allAnswersIn: string;
  readonly stays: (phase: string) => string;
  readonly couldBecome: (lowest: string, highest: string) => string;
  readonly boundsUnknown: string;
  readonly boundsMissing: string;
  readonly campsMissing: string;
  readonly someStatements: (used: number, all: number) => string;

  readonly agreements: Readonly<Record<AgreementWord, string>>;
  readonly mostChosen: (count: number, of: number, answer: string) => string;
  readonly chosenAlike: (count: number, of: number, answers: readonly string[]) => string;
  readonly camps: (low: number, lowName: string, high: number, highName: string) => string;
  readonly unseen: string;
  readonly unseenDetail: (count: number, of: number) => string;

  readonly dontKnow: string;
  readonly notApplicable: string;
  readonly unanswered: string;
  readonly leftOpen: (count: number) => string;
  readonly notApplicableCount: (count: number) => string;
  readonly onePerson: string;
  readonly lengthIsCount: string;

  readonly howToRead: string;
  /** The rule of the phases, with their quoted names and the two limits in words. */
  readonly rule: (phases: Readonly<Record<PhaseByMean, string>>, partial: string, strong: string) => string;
  readonly reading: readonly string[];

  readonly withheld: Readonly<Record<WithheldReason, string>>;
  readonly withheldWhy: string;
  readonly undefined: Readonly<Record<UndefinedReason, string>>;
  readonly notAvailable: string;

  readonly versions: (instrument: string, version: string, scoring: string) => string;
  readonly problem: string;
  readonly moreProblems: (count: number) => string;
}

/** The phases in order, lowest first. */
export const PHASES = ['early', 'partial', 'strong'] as const satisfies readonly Phase[];
