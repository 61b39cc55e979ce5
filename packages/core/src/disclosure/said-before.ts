import { SCORING_VERSION } from '../model/index.js';
import type { Draft, Figure, InstrumentBase, TeamReportBase } from '../model/index.js';
import { releasesOf } from './beside.js';
import type { CodeVector } from './code-vector.js';
import type { Ledger } from './ledger.js';
import type { Release, TeamRequest } from './release-model.js';

/** What a release says of people of whom exactly the same is known already. */
export interface SaidBefore<Report> {
  readonly seed: number;
  inPlaceOf(described: Draft<Report>): Draft<Report>;
}

/** A report that may hold a comparison of roles. */
interface WithRoles {
  readonly roles?: Figure<{ readonly roles: readonly [string, string] }>;
  readonly input?: string;
}

/**
 * The same people in the same versions are told of in the same numbers, whatever the release is called. A second number
 * of invited people or a second seed would show from another side what was rounded; an answer that was changed without
 * a version of its own would stand out beside the first report. Only a comparison of roles that was not told then is
 * added.
 */
export function saidOfTheSame<Report extends TeamReportBase<string>>(
  ledger: Ledger,
  request: TeamRequest<InstrumentBase<string>>,
  respondents: CodeVector | undefined,
): SaidBefore<Report> | undefined {
  if (respondents === undefined) return undefined;
  const { instrument, round, role, alone, input } = request;
  const before = releasesOf(ledger, instrument.id, respondents)
    .map((bytes) => JSON.parse(bytes) as Release<Report & WithRoles>)
    .find(
      (release) =>
        release.report.kind === instrument.kind &&
        release.round === round &&
        release.role === role &&
        release.alone === alone &&
        release.version === instrument.version &&
        release.scoringVersion === SCORING_VERSION &&
        (release.report.input === undefined || input === undefined || release.report.input === input),
    );
  if (before === undefined) return undefined;
  const { seed, report } = before;
  const { compareRoles } = request;
  const rolesAreNew =
    compareRoles !== undefined &&
    !(report.roles?.status === 'ok' && report.roles.value.roles.join() === compareRoles.join());
  return {
    seed,
    inPlaceOf: (described) => ({
      ...described,
      ...report,
      ...(rolesAreNew ? { roles: (described as WithRoles).roles } : {}),
    }),
  };
}
