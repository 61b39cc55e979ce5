import {
  checklistCollect,
  mergeChecklistTallies,
  reportChecklist,
  scoreChecklist,
  tallyChecklist,
} from './checklist/index.js';
import type {
  ChecklistInstrument,
  ChecklistReport,
  ChecklistScore,
  ChecklistTally,
} from './checklist/index.js';
import type { Tally, TeamInstrument, TeamReport } from './kinds.js';
import type { ReportOptions, Response } from './model/index.js';
import { mergePairsTallies, pairsCollect, reportPairs, scorePairs, tallyPairs } from './pairs/index.js';
import type { PairsInstrument, PairsReport, PairsScore, PairsTally } from './pairs/index.js';
import {
  mergeQuadrantTallies,
  quadrantCollect,
  reportQuadrant,
  scoreQuadrant,
  tallyQuadrant,
} from './quadrant/index.js';
import type {
  QuadrantInput,
  QuadrantInstrument,
  QuadrantReport,
  QuadrantScore,
  QuadrantTally,
} from './quadrant/index.js';
import { openSession } from './session/index.js';
import type { Session, SessionSnapshot } from './session/index.js';
import { mergeStagesTallies, reportStages, scoreStages, stagesCollect, tallyStages } from './stages/index.js';
import type { StagesInstrument, StagesReport, StagesScore, StagesTally } from './stages/index.js';

export type TeamTally = Tally;

/** One person's own scores, by kind. */
export type TeamScore = ChecklistScore | QuadrantScore | StagesScore | PairsScore;

export interface TallyOptions {
  /** The way of input of a quadrant; the other kinds have one way and take no notice. */
  readonly input?: QuadrantInput;
}

/**
 * Opens the filling in of an instrument. Of a snapshot it keeps what this version of the instrument can take, and lists
 * the rest as `rejected`. A quadrant is filled in by point unless `input` says otherwise.
 */
export function createSession(
  instrument: TeamInstrument,
  snapshot?: SessionSnapshot,
  options: TallyOptions = {},
): Session {
  switch (instrument.kind) {
    case 'checklist':
      return openSession(checklistCollect, instrument, snapshot);
    case 'quadrant':
      return openSession(quadrantCollect, instrument, snapshot, options);
    case 'stages':
      return openSession(stagesCollect, instrument, snapshot);
    case 'pairs':
      return openSession(pairsCollect, instrument, snapshot);
    default:
      return refuseKind(instrument);
  }
}

/** The score of one person. It is for that person alone. */
export function scoreResponse(instrument: ChecklistInstrument, response: Response): ChecklistScore;
export function scoreResponse(instrument: QuadrantInstrument, response: Response): QuadrantScore;
export function scoreResponse(instrument: StagesInstrument, response: Response): StagesScore;
export function scoreResponse(instrument: PairsInstrument, response: Response): PairsScore;
export function scoreResponse(instrument: TeamInstrument, response: Response): TeamScore;
export function scoreResponse(instrument: TeamInstrument, response: Response): TeamScore {
  switch (instrument.kind) {
    case 'checklist':
      return scoreChecklist(instrument, response);
    case 'quadrant':
      return scoreQuadrant(instrument, response);
    case 'stages':
      return scoreStages(instrument, response);
    case 'pairs':
      return scorePairs(instrument, response);
    default:
      return refuseKind(instrument);
  }
}

/** Counts responses; whole numbers only, so that tallies merge to the bit. The order of the responses has no influence. */
export function tally(instrument: ChecklistInstrument, responses: readonly Response[]): ChecklistTally;
export function tally(
  instrument: QuadrantInstrument,
  responses: readonly Response[],
  options?: TallyOptions,
): QuadrantTally;
export function tally(instrument: StagesInstrument, responses: readonly Response[]): StagesTally;
export function tally(instrument: PairsInstrument, responses: readonly Response[]): PairsTally;
export function tally(
  instrument: TeamInstrument,
  responses: readonly Response[],
  options?: TallyOptions,
): TeamTally;
export function tally(
  instrument: TeamInstrument,
  responses: readonly Response[],
  options: TallyOptions = {},
): TeamTally {
  switch (instrument.kind) {
    case 'checklist':
      return tallyChecklist(instrument, responses);
    case 'quadrant':
      return tallyQuadrant(instrument, responses, options.input);
    case 'stages':
      return tallyStages(instrument, responses);
    case 'pairs':
      return tallyPairs(instrument, responses);
    default:
      return refuseKind(instrument);
  }
}

/** Adds two tallies of one instrument; throws a `TypeError` where they are of different kinds. */
export function mergeTallies(a: ChecklistTally, b: ChecklistTally): ChecklistTally;
export function mergeTallies(a: QuadrantTally, b: QuadrantTally): QuadrantTally;
export function mergeTallies(a: StagesTally, b: StagesTally): StagesTally;
export function mergeTallies(a: PairsTally, b: PairsTally): PairsTally;
export function mergeTallies(a: TeamTally, b: TeamTally): TeamTally;
export function mergeTallies(a: TeamTally, b: TeamTally): TeamTally {
  if (a.kind === 'checklist' && b.kind === 'checklist') return mergeChecklistTallies(a, b);
  if (a.kind === 'quadrant' && b.kind === 'quadrant') return mergeQuadrantTallies(a, b);
  if (a.kind === 'stages' && b.kind === 'stages') return mergeStagesTallies(a, b);
  if (a.kind === 'pairs' && b.kind === 'pairs') return mergePairsTallies(a, b);
  throw new TypeError(`Tallies of one instrument can be merged, not a ${a.kind} with a ${b.kind}.`);
}

/**
 * What may be shown of a team: withheld under the policy's minimum, 5 unless given. Throws a `TypeError` where the tally
 * is not of the instrument's kind.
 */
export function reportTeam(
  instrument: ChecklistInstrument,
  tally: ChecklistTally,
  options?: ReportOptions,
): ChecklistReport;
export function reportTeam(
  instrument: QuadrantInstrument,
  tally: QuadrantTally,
  options?: ReportOptions,
): QuadrantReport;
export function reportTeam(
  instrument: StagesInstrument,
  tally: StagesTally,
  options?: ReportOptions,
): StagesReport;
export function reportTeam(
  instrument: PairsInstrument,
  tally: PairsTally,
  options?: ReportOptions,
): PairsReport;
export function reportTeam(instrument: TeamInstrument, tally: TeamTally, options?: ReportOptions): TeamReport;
export function reportTeam(
  instrument: TeamInstrument,
  counts: TeamTally,
  options: ReportOptions = {},
): TeamReport {
  if (instrument.kind === 'checklist' && counts.kind === 'checklist') {
    return reportChecklist(instrument, counts, options);
  }
  if (instrument.kind === 'quadrant' && counts.kind === 'quadrant') {
    return reportQuadrant(instrument, counts, options);
  }
  if (instrument.kind === 'stages' && counts.kind === 'stages') {
    return reportStages(instrument, counts, options);
  }
  if (instrument.kind === 'pairs' && counts.kind === 'pairs') {
    return reportPairs(instrument, counts, options);
  }
  throw new TypeError(`A ${instrument.kind} cannot be reported from the tally of a ${counts.kind}.`);
}

/** For plain JavaScript, which can hand in what the types refuse. */
function refuseKind(instrument: never): never {
  const { kind } = instrument as { readonly kind: unknown };
  throw new TypeError(`An instrument of the kind ${String(kind)} is not filled in by a team.`);
}
