import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  makeRelease,
  makeReleaseInSlices,
  openLedger,
  reportTeam,
  SCORING_VERSION,
  tally,
} from '@lerend/core';
import type { Answer, ReleaseRow } from '@lerend/core';
import fc from 'fast-check';
import { seedOf } from '../../../packages/core/src/statistics/random.js';
import { releasedReport, rowsOf } from '../../helpers/released.js';
import { smallChecklist, valueOf } from '../../helpers/small-checklist.js';
import { point, smallQuadrant } from '../../helpers/small-quadrant.js';

const instrument = smallChecklist({ domains: [3, 3] });
const request = { type: 'team', id: 'release', round: 'first', instrument } as const;
const twelve = Array.from({ length: 12 }, (_, person): Answer[] =>
  [0, 1, 2, 3, 4, 5].map((item) => 1 + ((person * 7 + item * 5) % 3)),
);
const cell = fc.constantFrom<Answer>(1, 2, 3, 'dont-know', null);
const person = fc.array(cell, { minLength: 6, maxLength: 6 });
const team = fc.array(person, { minLength: 5, maxLength: 14 });

function shuffled<T>(values: readonly T[], order: readonly number[]): readonly T[] {
  return values
    .map((value, index) => ({ value, key: order[index % order.length] ?? 0, index }))
    .sort((a, b) => a.key - b.key || b.index - a.index)
    .map(({ value }) => value);
}

test('a team of twelve is released, and the release says how it can be made again', () => {
  const answer = makeRelease(rowsOf(instrument, twelve), { ...request, invited: 14 }, openLedger({ k: 5 }));
  assert.equal(answer.status, 'granted');
  const { release, ledger } = answer;
  assert.equal(release.instrument, 'small-checklist');
  assert.equal(release.seed, seedOf('release', SCORING_VERSION));
  assert.equal(release.report.basis, 'rows');
  assert.deepEqual(valueOf(release.report.respondents), 12);
  assert.equal(ledger.released.release, JSON.stringify(release));
  assert.ok(Object.isFrozen(release.report.items[0]?.result));
});

test('what a release says of counts is what the report of its tally says', () => {
  fc.assert(
    fc.property(team, (people) => {
      const rows = rowsOf(instrument, people);
      const released = releasedReport(instrument, rows, { invited: 16 });
      const counted = reportTeam(
        instrument,
        tally(
          instrument,
          rows.map(({ response }) => response),
        ),
        { invited: 16 },
      );
      assert.deepEqual(released.items, counted.items);
      assert.deepEqual(released.domains, counted.domains);
      assert.deepEqual(released.findings, counted.findings);
      assert.equal(counted.basis, 'tallies');
      assert.ok(counted.ranking.status !== 'ok' || counted.ranking.value.strengths.status === 'undefined');
    }),
    { numRuns: 60 },
  );
});

test('the order in which people answered, and their codes, leave no trace', () => {
  fc.assert(
    fc.property(team, fc.array(fc.nat(), { minLength: 1 }), (people, order) => {
      const rows = rowsOf(instrument, people);
      const again = shuffled(rows, order).map((row, index) => ({ ...row, person: `other-${index}` }));
      assert.equal(
        JSON.stringify(releasedReport(instrument, rows, { invited: 15 })),
        JSON.stringify(releasedReport(instrument, again, { invited: 15 })),
      );
    }),
    { numRuns: 40 },
  );
});

test('two teams with equal granted tables and rows have reports of equal bytes, whatever a withheld statement holds', () => {
  fc.assert(
    fc.property(
      team,
      fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 4, maxLength: 4 }),
      (people, hidden) => {
        const withHidden = (values: readonly number[]) =>
          people.map((answers, index): Answer[] => [values[index] ?? null, ...answers.slice(1)]);
        const [here, there] = [withHidden([1, 2, 3, 1]), withHidden(hidden)].map((answers) =>
          releasedReport(instrument, rowsOf(instrument, answers), { invited: 15 }),
        );
        assert.equal(here?.items[0]?.result.status, 'withheld');
        assert.equal(JSON.stringify(here), JSON.stringify(there));
      },
    ),
    { numRuns: 60 },
  );
});

test('asking again for the same release gives the same bytes, also when answers changed since', () => {
  const first = makeRelease(rowsOf(instrument, twelve), request, openLedger({ k: 5 }));
  const changed = twelve.map((answers, index) => (index === 0 ? [3, 3, 3, 3, 3, 3] : answers));
  const again = makeRelease(rowsOf(instrument, changed), request, first.ledger);
  assert.equal(first.status, 'granted');
  assert.deepEqual(again, first);
});

test('an id that names another release is refused loudly', () => {
  const { ledger } = makeRelease(rowsOf(instrument, twelve), request, openLedger({ k: 5 }));
  assert.throws(
    () => makeRelease(rowsOf(instrument, twelve), { ...request, round: 'second' }, ledger),
    /another release named "release"/,
  );
});

test('four people get a report that withholds everything, and says nothing of how many they are', () => {
  const texts = [2, 3, 4].map((people) => {
    const ledger = openLedger({ k: 5 });
    const answer = makeRelease(
      rowsOf(instrument, twelve.slice(0, people)),
      { ...request, invited: 9 },
      ledger,
    );
    assert.equal(answer.status, 'refused');
    assert.equal(answer.ledger, ledger);
    return JSON.stringify(answer.report);
  });
  assert.equal(new Set(texts).size, 1);
  assert.match(texts[0] ?? '', /"respondents":\{"status":"withheld","reason":"below-minimum"\}/);
});

test('one late answer makes no second release, and five do', () => {
  const everybody = [...twelve, ...twelve.slice(0, 5)];
  const early = makeRelease(rowsOf(instrument, twelve), request, openLedger({ k: 5 }));
  const one = makeRelease(
    rowsOf(instrument, everybody.slice(0, 13)),
    { ...request, id: 'later' },
    early.ledger,
  );
  assert.equal(one.status === 'refused' && one.reason, 'would-reveal-small-group');
  assert.equal(one.ledger, early.ledger);
  const five = makeRelease(rowsOf(instrument, everybody), { ...request, id: 'later' }, one.ledger);
  assert.equal(five.status, 'granted');
});

test('one edited answer makes no second release of the same people', () => {
  const early = makeRelease(rowsOf(instrument, twelve), request, openLedger({ k: 5 }));
  const edited: readonly ReleaseRow[] = [
    ...rowsOf(instrument, twelve),
    ...rowsOf(instrument, [[3, 3, 3, 3, 3, 3]], () => ({ version: 1 })),
  ];
  const later = makeRelease(edited, { ...request, id: 'later' }, early.ledger);
  assert.equal(later.status === 'refused' && later.reason, 'would-reveal-small-group');
});

test('a statement that a late release would give away is withheld in it, and the others are there', () => {
  const more = Array.from({ length: 5 }, (_, index): Answer[] => [index < 2 ? 1 : null, 2, 2, 2, 2, 2]);
  const early = makeRelease(rowsOf(instrument, twelve), request, openLedger({ k: 5 }));
  const later = makeRelease(
    rowsOf(instrument, [...twelve, ...more]),
    { ...request, id: 'later', invited: 20 },
    early.ledger,
  );
  assert.equal(later.status, 'granted');
  const { items, domains } = later.release.report;
  assert.deepEqual(items[0]?.result, { status: 'withheld', reason: 'would-reveal-small-group' });
  assert.equal(items[1]?.result.status, 'ok');
  assert.equal(valueOf(domains[0]?.result).interval.status, 'withheld');
  assert.equal(valueOf(domains[1]?.result).interval.status, 'ok');
});

test('two versions of one person with one number are a slip that is named', () => {
  const rows = [...rowsOf(instrument, twelve), ...rowsOf(instrument, twelve.slice(0, 1))];
  assert.throws(() => makeRelease(rows, request, openLedger({ k: 5 })), /same version/);
});

test('only counts: the same report without what needs rows, once, and never beside rows', () => {
  const counts = tally(
    instrument,
    rowsOf(instrument, twelve).map(({ response }) => response),
  );
  const paper = makeRelease(counts, { ...request, invited: 14 }, openLedger({ k: 5 }));
  assert.equal(paper.status, 'granted');
  assert.equal(paper.release.report.basis, 'tallies');
  assert.deepEqual(valueOf(paper.release.report.ranking).strengths, {
    status: 'undefined',
    reason: 'needs-rows',
  });
  const later = { ...request, id: 'again' };
  const refusals = [
    makeRelease(counts, later, paper.ledger),
    makeRelease(rowsOf(instrument, twelve), later, paper.ledger),
  ].map((answer) => answer.status === 'refused' && answer.reason);
  assert.deepEqual(refusals, ['would-reveal-small-group', 'would-reveal-small-group']);
  const rows = makeRelease(rowsOf(instrument, twelve), request, openLedger({ k: 5 }));
  assert.equal(makeRelease(counts, { ...request, id: 'again' }, rows.ledger).status, 'refused');
});

test('a quadrant is released with its certainty and the mean distance of its people', () => {
  const rows = Array.from({ length: 12 }, (_, index) => ({
    person: `p${index}`,
    response: point(60 + (index % 4) * 5, 70 + (index % 3) * 5),
  }));
  const asked = { type: 'team', id: 'q', round: 'first', instrument: smallQuadrant, invited: 14 } as const;
  const answer = makeRelease(rows, { ...asked, input: 'point' }, openLedger({ k: 5 }));
  assert.equal(answer.status, 'granted');
  const result = valueOf(answer.release.report.result);
  assert.deepEqual(result.place, { type: 'class', id: 'growth' });
  assert.equal(valueOf(result.certainty).probabilities.growth, 1);
  assert.equal(valueOf(result.meanDistance) * 20, Math.round(valueOf(result.meanDistance) * 20));
});

test('in slices the release is the same, to the byte', async () => {
  const asked = { ...request, invited: 20 };
  const rows = rowsOf(instrument, twelve);
  const inSlices = await makeReleaseInSlices(rows, asked, openLedger({ k: 5 }));
  assert.deepEqual(inSlices, makeRelease(rows, asked, openLedger({ k: 5 })));
});
