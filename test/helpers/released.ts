import { makeRelease, openLedger } from '@lerend/core';
import type { ChecklistInstrument, ChecklistReport, Policy, ReleaseRow, TeamRequest } from '@lerend/core';
import type { Answer } from '@lerend/core/model';
import { respond } from './small-checklist.js';

/** A row for each list of answers, by people p0, p1 …; the answers stand in the order of the items. */
export function rowsOf(
  instrument: ChecklistInstrument,
  people: readonly (readonly Answer[])[],
  more: (person: number) => Partial<ReleaseRow> = () => ({}),
): readonly ReleaseRow[] {
  return people.map((answers, person) => ({
    person: `p${person}`,
    response: respond(instrument, answers),
    ...more(person),
  }));
}

/** The report of a team of which nothing else is released. */
export function releasedReport(
  instrument: ChecklistInstrument,
  rows: readonly ReleaseRow[],
  request: Partial<TeamRequest<ChecklistInstrument>> = {},
  policy: Policy = { k: 5 },
): ChecklistReport {
  const answer = makeRelease(
    rows,
    { type: 'team', id: 'release', round: 'first', instrument, ...request },
    openLedger(policy),
  );
  return answer.status === 'granted' ? answer.release.report : answer.report;
}
