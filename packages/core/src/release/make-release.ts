import { checklist } from '../checklist/kind.js';
import { releaseChange } from '../checklist/release-change.js';
import type { ChangeRequest } from '../checklist/release-change.js';
import type { ChecklistChange, ChecklistReport } from '../checklist/report-model.js';
import type { ChecklistInstrument } from '../checklist/instrument.js';
import type { ChecklistTally } from '../checklist/tally-model.js';
import type { Ledger } from '../disclosure/ledger.js';
import { releaseTeam } from '../disclosure/release.js';
import type { ReleaseAnswer, ReleaseRow, TeamRequest } from '../disclosure/release-model.js';
import type { Tally, TeamInstrument, TeamReport } from '../kinds.js';
import type { PairsInstrument } from '../pairs/instrument.js';
import { pairs } from '../pairs/kind.js';
import type { PairsReport } from '../pairs/report-model.js';
import type { PairsTally } from '../pairs/tally-model.js';
import { quadrant } from '../quadrant/kind.js';
import type { QuadrantInstrument } from '../quadrant/instrument.js';
import type { QuadrantReport } from '../quadrant/report-model.js';
import type { QuadrantTally } from '../quadrant/tally-model.js';
import type { StagesInstrument } from '../stages/instrument.js';
import { stages } from '../stages/kind.js';
import type { StagesReport } from '../stages/report-model.js';
import type { StagesTally } from '../stages/tally-model.js';
import { toTheEnd } from '../model/steps.js';
import { inSlices } from './slices.js';

export type ReleaseRequest = TeamRequest<TeamInstrument> | ChangeRequest;
export type ReleaseSource = readonly ReleaseRow[] | Tally;
type AnyAnswer = ReleaseAnswer<TeamReport> | ReleaseAnswer<ChecklistChange>;

/**
 * The one function that sees rows. It asks the ledger whether the release may stand beside all earlier ones, and writes
 * what was granted, frozen: counts, what follows from counts, and what only rows can tell, rounded and seeded. A refusal
 * names its class and never a size. Keep the ledger of the answer for the next request; without it nothing is safe.
 *
 * With a tally in place of rows, what only rows can tell is undefined with `needs-rows`. Throws on rows or a tally of
 * another instrument, and on an id that names another release.
 */
export function makeRelease(
  source: readonly ReleaseRow[] | ChecklistTally,
  request: TeamRequest<ChecklistInstrument>,
  ledger: Ledger,
): ReleaseAnswer<ChecklistReport>;
export function makeRelease(
  source: readonly ReleaseRow[] | QuadrantTally,
  request: TeamRequest<QuadrantInstrument>,
  ledger: Ledger,
): ReleaseAnswer<QuadrantReport>;
export function makeRelease(
  source: readonly ReleaseRow[] | StagesTally,
  request: TeamRequest<StagesInstrument>,
  ledger: Ledger,
): ReleaseAnswer<StagesReport>;
export function makeRelease(
  source: readonly ReleaseRow[] | PairsTally,
  request: TeamRequest<PairsInstrument>,
  ledger: Ledger,
): ReleaseAnswer<PairsReport>;
export function makeRelease(
  source: readonly ReleaseRow[],
  request: ChangeRequest,
  ledger: Ledger,
): ReleaseAnswer<ChecklistChange>;
export function makeRelease(
  source: ReleaseSource,
  request: TeamRequest<TeamInstrument>,
  ledger: Ledger,
): ReleaseAnswer<TeamReport>;
export function makeRelease(source: ReleaseSource, request: ReleaseRequest, ledger: Ledger): AnyAnswer {
  return toTheEnd(stepsOf(source, request, ledger));
}

/** The same as `makeRelease` in slices of at most 50 ms, for a page that goes on answering to who uses it. */
export function makeReleaseInSlices(
  source: readonly ReleaseRow[] | ChecklistTally,
  request: TeamRequest<ChecklistInstrument>,
  ledger: Ledger,
): Promise<ReleaseAnswer<ChecklistReport>>;
export function makeReleaseInSlices(
  source: readonly ReleaseRow[] | QuadrantTally,
  request: TeamRequest<QuadrantInstrument>,
  ledger: Ledger,
): Promise<ReleaseAnswer<QuadrantReport>>;
export function makeReleaseInSlices(
  source: readonly ReleaseRow[] | StagesTally,
  request: TeamRequest<StagesInstrument>,
  ledger: Ledger,
): Promise<ReleaseAnswer<StagesReport>>;
export function makeReleaseInSlices(
  source: readonly ReleaseRow[] | PairsTally,
  request: TeamRequest<PairsInstrument>,
  ledger: Ledger,
): Promise<ReleaseAnswer<PairsReport>>;
export function makeReleaseInSlices(
  source: readonly ReleaseRow[],
  request: ChangeRequest,
  ledger: Ledger,
): Promise<ReleaseAnswer<ChecklistChange>>;
export function makeReleaseInSlices(
  source: ReleaseSource,
  request: ReleaseRequest,
  ledger: Ledger,
): Promise<AnyAnswer> {
  return inSlices<AnyAnswer>(stepsOf(source, request, ledger));
}

function stepsOf(source: ReleaseSource, request: ReleaseRequest, ledger: Ledger): Generator<void, AnyAnswer> {
  if (request.type === 'team') return releaseInSteps(source, request, ledger);
  if (!isRows(source)) throw new TypeError('A change between rounds is released from rows.');
  return releaseChange(source, request, ledger);
}

/** The release of a team, step by step. */
export function releaseInSteps(
  source: ReleaseSource,
  request: TeamRequest<TeamInstrument>,
  ledger: Ledger,
): Generator<void, ReleaseAnswer<TeamReport>> {
  const { instrument } = request;
  switch (instrument.kind) {
    case 'checklist':
      if (!isRows(source) && source.kind !== 'checklist') return refuseTally(instrument, source);
      return releaseTeam(checklist.team, source, { ...request, instrument }, ledger);
    case 'quadrant':
      if (!isRows(source) && source.kind !== 'quadrant') return refuseTally(instrument, source);
      return releaseTeam(quadrant.team, source, { ...request, instrument }, ledger);
    case 'stages':
      if (!isRows(source) && source.kind !== 'stages') return refuseTally(instrument, source);
      return releaseTeam(stages.team, source, { ...request, instrument }, ledger);
    case 'pairs':
      if (!isRows(source) && source.kind !== 'pairs') return refuseTally(instrument, source);
      return releaseTeam(pairs.team, source, { ...request, instrument }, ledger);
    default:
      return refuseKind(instrument);
  }
}

function isRows(source: ReleaseSource): source is readonly ReleaseRow[] {
  return Array.isArray(source);
}

function refuseTally({ kind }: TeamInstrument, tally: { readonly kind: string }): never {
  throw new TypeError(`A ${kind} cannot be released from the tally of a ${tally.kind}.`);
}

/** For plain JavaScript, which can hand in what the types refuse. */
function refuseKind(instrument: never): never {
  const { kind } = instrument as { readonly kind: unknown };
  throw new TypeError(`An instrument of the kind ${String(kind)} is not filled in by a team.`);
}
