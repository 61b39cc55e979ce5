import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeRelease, openLedger, reportTeam, tally } from '@lerend/core';
import type { ChecklistReport, Release } from '@lerend/core';
import type { Draft } from '@lerend/core/model';
import { rowsOf } from '../../helpers/released.js';
import { smallChecklist } from '../../helpers/small-checklist.js';

const instrument = smallChecklist({ domains: [3] });
const rows = rowsOf(
  instrument,
  Array.from({ length: 6 }, () => [1, 2, 3]),
);

/** Stands for an element or a store: it shows what was released. */
function show(report: ChecklistReport): string {
  return report.instrument;
}

test('only what was released can be shown: the compiler refuses a report that somebody put together', () => {
  const answer = makeRelease(
    rows,
    { type: 'team', id: 'one', round: 'one', instrument },
    openLedger({ k: 5 }),
  );
  assert.equal(answer.status, 'granted');
  const release: Release<ChecklistReport> = answer.release;
  assert.equal(show(release.report), instrument.id);
  assert.equal(show(reportTeam(instrument, tally(instrument, []))), instrument.id);

  const { kind, version, scoringVersion, basis, policy, invited, respondents, warnings, findings } =
    release.report;
  const { domains, items, ranking, roles } = release.report;
  const byHand: Draft<ChecklistReport> = {
    kind,
    instrument: instrument.id,
    version,
    scoringVersion,
    basis,
    policy,
    invited,
    respondents,
    warnings,
    findings,
    domains,
    items,
    ranking,
    roles,
  };
  // @ts-expect-error A report without the brand of a release.
  assert.equal(show(byHand), instrument.id);
  // @ts-expect-error A release without the brand.
  const forged: Release<ChecklistReport> = { ...release, report: byHand };
  assert.ok(forged);
});

test('what was released cannot be changed afterwards', () => {
  const report = reportTeam(
    instrument,
    tally(
      instrument,
      rows.map(({ response }) => response),
    ),
  );
  assert.throws(() => {
    (report as { instrument: string }).instrument = 'another';
  }, TypeError);
});
