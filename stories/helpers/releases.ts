import type { ChecklistChange, ChecklistInstrument, ChecklistReport } from '@lerend/core/checklist';
import { openLedger } from '@lerend/core/disclosure';
import { DEFAULT_POLICY, type Answer, type Policy, type Response } from '@lerend/core/model';
import { makeRelease, type ReleaseRow } from '@lerend/core/release';
import { learningOrganisation } from '@lerend/instruments/learning-organisation';
import { teamOf, VOTES_OF_TWELVE, type TeamVotes } from './teams.js';

interface ReleaseOptions {
  readonly instrument?: ChecklistInstrument;
  readonly invited?: number;
  readonly policy?: Policy;
  /** How many of the team, counted from the first, are leaders; the others are teachers. */
  readonly leaders?: number;
}

/** The report of a made-up team as a release writes it: with all that only rows can tell. */
export function releasedReport(
  responses: readonly Response[],
  { instrument = learningOrganisation, invited, policy = DEFAULT_POLICY, leaders = 0 }: ReleaseOptions = {},
): ChecklistReport {
  const answer = makeRelease(
    rowsOf(responses, 'now', leaders),
    {
      type: 'team',
      id: 'report-of-now',
      round: 'now',
      instrument,
      ...(invited === undefined ? {} : { invited }),
      ...(leaders === 0 ? {} : { compareRoles: ['leader', 'teacher'] }),
    },
    openLedger(policy),
  );
  return answer.status === 'granted' ? answer.release.report : answer.report;
}

/** Two rounds of a team, and what changed between them. The same place in both lists is the same person. */
export function releasedChange(
  earlier: readonly Response[],
  later: readonly Response[],
  {
    instrument = learningOrganisation,
    invited = later.length,
  }: Pick<ReleaseOptions, 'instrument' | 'invited'> = {},
): ChecklistChange {
  const rows = [...rowsOf(earlier, 'then'), ...rowsOf(later, 'now')];
  let ledger = openLedger(DEFAULT_POLICY);
  const reports = (['then', 'now'] as const).map((round) => {
    const answer = makeRelease(
      rows.filter((row) => row.round === round),
      { type: 'team', id: `report-of-${round}`, round, instrument, invited },
      ledger,
    );
    ({ ledger } = answer);
    return answer.status === 'granted' ? answer.release.report : answer.report;
  });
  const [before, after] = reports;
  if (before === undefined || after === undefined) throw new Error('There are two rounds.');
  const answer = makeRelease(
    rows,
    {
      type: 'change',
      id: 'change',
      instrument,
      round: 'now',
      earlierRound: 'then',
      earlier: before,
      later: after,
    },
    ledger,
  );
  return answer.status === 'granted' ? answer.release.report : answer.report;
}

function rowsOf(responses: readonly Response[], round: string, leaders = 0): readonly ReleaseRow[] {
  return responses.map((response, index) => ({
    person: `person-${index + 1}`,
    round,
    ...(leaders === 0 ? {} : { role: index < leaders ? 'leader' : 'teacher' }),
    response,
  }));
}

/** A team in which the first `leaders` people see things further than the others do, by half a step. */
export function teamWithLeaders(size: number, leaders: number): readonly Response[] {
  return Array.from({ length: size }, (_, person) => ({
    instrument: learningOrganisation.id,
    version: learningOrganisation.version,
    respondent: `colleague-${person + 1}`,
    answers: Object.fromEntries(
      learningOrganisation.items.map(({ id }, index): [string, Answer] => {
        const turn = (person * 7 + index * 5 + person * index + person * person) % 9;
        const step = turn + (person < leaders ? 2 : 0) - (index > 11 ? 2 : 0);
        return [id, step < 3 ? 1 : step < 6 ? 2 : 3];
      }),
    ),
  }));
}

/** The twelve colleagues a year before: lower in one domain, about as high in the others. */
export const TWELVE_BEFORE: readonly Response[] = teamOf(
  learningOrganisation,
  12,
  Object.fromEntries(
    learningOrganisation.items.map(({ id, domain }): [string, TeamVotes[string]] => {
      const votes = VOTES_OF_TWELVE[id];
      if (votes === undefined) throw new Error(`The twelve said nothing of ${id}.`);
      const [low = 0, middle = 0, high = 0] = votes.counts;
      return [
        id,
        domain === 'supportive-culture'
          ? { ...votes, counts: [low + Math.min(middle, 3), middle - Math.min(middle, 3) + high, 0] }
          : votes,
      ];
    }),
  ),
);

/** A team of which a few statements stand out from all the others. */
export function teamWithStandouts(size: number): readonly Response[] {
  return teamOf(
    learningOrganisation,
    size,
    Object.fromEntries(
      learningOrganisation.items.map(({ id }, index): [string, TeamVotes[string]] => {
        const middle = Math.round(size / 2);
        const rest = size - middle;
        const counts =
          index === 1 || index === 5
            ? [0, 1, size - 1]
            : index === 9
              ? [size - 2, 2, 0]
              : [Math.floor(rest / 2), middle, rest - Math.floor(rest / 2)];
        return [id, { counts }];
      }),
    ),
  );
}
