import { SCORING_VERSION } from '../model/index.js';
import type { Grant, InstrumentBase, TeamAbility, TeamReportBase } from '../model/index.js';
import { seedOf } from '../statistics/random.js';
import { askForRoles, noRoles } from './ask-for-roles.js';
import { askLedger, detailMinimums, readReleased, refusalOf, refusalsOf } from './ask-ledger.js';
import { cannotStandBeside, countedVector } from './beside.js';
import { saidOfTheSame } from './said-before.js';
import { freezeRelease } from './ledger.js';
import type { Ledger } from './ledger.js';
import { RESPONDENTS } from './parts.js';
import type { Release, ReleaseAnswer, ReleaseRow, TeamRequest } from './release-model.js';
import { latestRows, vectorsOf } from './release-rows.js';
import { markReleased } from './released.js';

/**
 * Makes the release of a team: asks the ledger, then has the kind write what was granted. `source` is rows, or a tally
 * where there are only counts; those are taken once for a round, and never beside rows of it, since nobody can tell
 * whose answers they hold. Throws on an id that names another release of the ledger.
 */
export function* releaseTeam<
  Instrument extends InstrumentBase<string>,
  Tally extends { readonly respondents: number },
  Report extends TeamReportBase<string>,
>(
  team: TeamAbility<Instrument, Tally, Report>,
  source: readonly ReleaseRow[] | Tally,
  request: TeamRequest<Instrument>,
  ledger: Ledger,
): Generator<void, ReleaseAnswer<Report>> {
  const { instrument, round, invited, role, alone } = request;
  const known = readReleased<Report>(ledger, request);
  if (known !== undefined) return { status: 'granted', release: known, ledger };

  const rows = isRows(source) ? latestRows(source, round) : undefined;
  const inScope = rows?.filter((row) => role === undefined || row.role === role);
  const parts =
    inScope === undefined
      ? { [RESPONDENTS]: countedVector((source as Tally).respondents, round) }
      : vectorsOf(team, inScope, request);
  yield;
  const isDetail = role !== undefined && alone === undefined;
  const asked = yield* askLedger(ledger, instrument.id, {
    release: request.id,
    parts,
    ...(isDetail ? { minimum: detailMinimums(parts, ledger.policy) } : {}),
  });
  const mixed = cannotStandBeside(ledger, request, request, inScope === undefined ? 'tallies' : 'rows');
  const refusal = mixed ? 'would-reveal-small-group' : refusalOf(asked.parts[RESPONDENTS]);
  const base: Grant<Tally> = { policy: ledger.policy, ...(invited === undefined ? {} : { invited }) };
  const part = role === undefined ? {} : { subgroup: true as const };
  if (refusal !== undefined) {
    const refused = new Map([[RESPONDENTS, refusal]]);
    const none = team.tally(instrument, [], request.input);
    const withheldReport = yield* team.describe(instrument, none, {
      ...base,
      refused,
      ...(inScope === undefined ? {} : { rows: { responses: [], seed: 0 } }),
      ...(request.compareRoles === undefined ? {} : { roles: noRoles(request.compareRoles, refusal) }),
    });
    return { status: 'refused', reason: refusal, report: markReleased<Report>(withheldReport), ledger };
  }

  const before =
    inScope === undefined ? undefined : saidOfTheSame<Report>(ledger, request, parts[RESPONDENTS]);
  const seed = before?.seed ?? seedOf(request.id, SCORING_VERSION);
  const responses = inScope?.map(({ response }) => response);
  const tally =
    responses === undefined ? (source as Tally) : team.tally(instrument, responses, request.input);
  yield;
  const roles = inScope === undefined ? undefined : yield* askForRoles(team, inScope, request, asked.ledger);
  const others =
    !isDetail || rows === undefined
      ? undefined
      : team.tally(
          instrument,
          rows.filter((row) => row.role !== role).map(({ response }) => response),
          request.input,
        );
  const described = yield* team.describe(instrument, tally, {
    ...base,
    ...part,
    refused: refusalsOf(asked.parts),
    ...(responses === undefined ? {} : { rows: { responses, seed } }),
    ...(roles === undefined ? {} : { roles: roles.granted }),
    ...(others === undefined ? {} : { others }),
  });
  const report = before === undefined ? described : before.inPlaceOf(described);
  const release = markReleased<Release<Report>>({
    id: request.id,
    round,
    ...(role === undefined ? {} : { role }),
    ...(alone === undefined ? {} : { alone }),
    instrument: instrument.id,
    version: instrument.version,
    scoringVersion: SCORING_VERSION,
    seed,
    report: markReleased<Report>(report),
  });
  return {
    status: 'granted',
    release,
    ledger: freezeRelease(roles?.ledger ?? asked.ledger, request.id, JSON.stringify(release)),
  };
}

function isRows(source: object): source is readonly ReleaseRow[] {
  return Array.isArray(source);
}
