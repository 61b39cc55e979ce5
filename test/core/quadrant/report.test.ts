import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { inspectQuadrantReport, reportQuadrant, tallyQuadrant } from '@lerend/core/quadrant';
import type { ReportOptions, Response } from '@lerend/core/model';
import { valueOf } from '../../helpers/small-checklist.js';
import { place, point, smallQuadrant } from '../../helpers/small-quadrant.js';

function report(responses: readonly Response[], options?: ReportOptions) {
  const made = reportQuadrant(smallQuadrant, tallyQuadrant(smallQuadrant, responses), options);
  assert.deepEqual(inspectQuadrantReport(made), [], 'an element takes every report');
  return made;
}

function times(count: number, invitation: number, challenge: number): readonly Response[] {
  return Array.from({ length: count }, () => point(invitation, challenge));
}

function placeOf(responses: readonly Response[]) {
  return valueOf(report(responses).result).place;
}

test('a team that stands together is called by its class', () => {
  const made = report(times(6, 90, 10), { invited: 8 });
  const result = valueOf(made.result);
  assert.deepEqual(result.place, { type: 'class', id: 'cosy' });
  assert.deepEqual(result.centroid, { invitation: 0.8, challenge: -0.8 });
  assert.deepEqual(result.shares, [
    { id: 'cosy', count: 6, share: 1 },
    { id: 'growth', count: 0, share: 0 },
    { id: 'apathetic', count: 0, share: 0 },
    { id: 'discouraging', count: 0, share: 0 },
    { id: 'edge', count: 0, share: 0 },
  ]);
  assert.deepEqual(valueOf(result.spread), { distance: 0, deviation: { invitation: 0, challenge: 0 } });
  assert.deepEqual(made.invited, { status: 'ok', value: 8 });
  assert.equal(made.input, 'point');
});

test('a team on the path between the classes is called by its neighbours', () => {
  assert.deepEqual(placeOf(times(5, 56, 90)), { type: 'edge', neighbours: ['growth', 'discouraging'] });
  assert.deepEqual(placeOf(times(5, 10, 44)), { type: 'edge', neighbours: ['apathetic', 'discouraging'] });
  assert.deepEqual(placeOf(times(5, 50, 50)), {
    type: 'edge',
    neighbours: ['cosy', 'growth', 'apathetic', 'discouraging'],
  });
  assert.deepEqual(placeOf(times(5, 57, 90)), { type: 'class', id: 'growth' });
});

test('the border of the path is exact for a centroid too', () => {
  const on = [...times(7, 56, 90), ...times(1, 58, 90)];
  assert.deepEqual(valueOf(report(on).result).centroid.invitation, 0.125);
  assert.equal(placeOf(on).type, 'edge');
  assert.equal(placeOf([...times(6, 56, 90), ...times(2, 58, 90)]).type, 'class');
});

test('a team without a class that half of it shares has no shared culture', () => {
  const spread = [...times(2, 70, 70), ...times(2, 40, 60), ...times(1, 60, 40)];
  assert.deepEqual(placeOf(spread), { type: 'no-shared-culture', because: 'spread-over-classes' });
  const half = [...times(3, 90, 90), ...times(2, 42, 60), ...times(1, 60, 42)];
  assert.equal(placeOf(half).type, 'class', 'exactly half is enough');
});

test('people on the path do not count when a shared class is looked for', () => {
  assert.deepEqual(placeOf([...times(3, 90, 90), ...times(5, 50, 60)]), { type: 'class', id: 'growth' });
});

test('a team in two camps on an axis has no shared culture, also where one class holds half', () => {
  const camps = [...times(3, 90, 90), ...times(3, 10, 90)];
  assert.deepEqual(placeOf(camps), { type: 'no-shared-culture', because: 'polarised-axis' });
  const [invitation, challenge] = valueOf(report(camps).findings);
  assert.deepEqual(invitation, {
    instrument: 'small-quadrant',
    domain: 'invitation',
    signal: 'divided',
    basis: { type: 'polarised', phaseByMean: 'partial', norm: 0.5 },
  });
  assert.deepEqual(challenge, {
    instrument: 'small-quadrant',
    domain: 'challenge',
    signal: 'strong',
    basis: { type: 'phase', norm: 0.9 },
  });
});

test('an axis exactly on a cut is in the phase above it', () => {
  const signals = (sum: number) => {
    const rest = times(2, sum, 0);
    return valueOf(report([...rest, ...times(4, 0, 0)]).findings).map(({ signal }) => signal);
  };
  assert.deepEqual(signals(100), ['divided', 'early']);
  const third = [...times(3, 30, 0), ...times(3, 36, 0)];
  assert.deepEqual(valueOf(report(third).findings)[0]?.signal, 'early', '33 of 100');
  const cut = [...times(2, 30, 0), ...times(4, 35, 0)];
  assert.deepEqual(valueOf(report(cut).findings)[0]?.signal, 'partial', 'exactly 200 of 600');
});

test('of an axis between two kinds only a division is found', () => {
  const { vertical, horizontal } = smallQuadrant.axes;
  const kinds = { ...smallQuadrant, axes: { vertical, horizontal: { ...horizontal, neutral: true } } };
  const findings = (responses: readonly Response[]) =>
    valueOf(reportQuadrant(kinds, tallyQuadrant(kinds, responses)).findings).map(({ domain, signal }) => [
      domain,
      signal,
    ]);
  assert.deepEqual(findings(times(6, 10, 10)), [['invitation', 'early']]);
  assert.deepEqual(findings(times(6, 10, 90)), [['invitation', 'early']]);
  assert.deepEqual(findings([...times(3, 90, 10), ...times(3, 90, 90)]), [
    ['invitation', 'strong'],
    ['challenge', 'divided'],
  ]);
});

test('of nobody there is no data; below the minimum nothing is told', () => {
  const nobody = report([]);
  const noData = { status: 'undefined', reason: 'no-data' };
  assert.deepEqual([nobody.respondents, nobody.result, nobody.findings], [noData, noData, noData]);
  const few = report(times(4, 90, 90), { invited: 2 });
  const belowMinimum = { status: 'withheld', reason: 'below-minimum' };
  assert.deepEqual([few.respondents, few.result, few.findings], [belowMinimum, belowMinimum, belowMinimum]);
  assert.deepEqual(few.warnings, []);
  assert.equal(JSON.stringify(few), JSON.stringify(report(times(1, 3, 7), { invited: 2 })));
});

test('where enough people answered and too few placed the team, only the place is withheld', () => {
  const made = report([...times(4, 90, 90), place({ invitation: 20 })]);
  assert.deepEqual(made.respondents, { status: 'ok', value: 5 });
  assert.deepEqual(made.result, { status: 'withheld', reason: 'below-minimum' });
  assert.deepEqual(made.findings, { status: 'withheld', reason: 'below-minimum' });
  const nowhere = report(Array.from({ length: 5 }, () => place({ invitation: 20 })));
  assert.deepEqual(nowhere.result, { status: 'undefined', reason: 'no-data' });
});

test('more answers than invited people is a warning', () => {
  assert.deepEqual(report(times(6, 90, 90), { invited: 5 }).warnings, ['over-response']);
});

test('a tally that is not of one team makes no report', () => {
  const tally = tallyQuadrant(smallQuadrant, times(5, 90, 90));
  for (const wrong of [
    { ...tally, placed: 6 },
    { ...tally, respondents: 4 },
    { ...tally, regions: { growth: 4 } },
    { ...tally, sums: { ...tally.sums, vertical: 251 } },
    { ...tally, sums: { ...tally.sums, vertical: 0.5 } },
    { ...tally, thirds: { ...tally.thirds, vertical: { low: 0, middle: 0, high: 4 } } },
  ]) {
    assert.throws(() => reportQuadrant(smallQuadrant, wrong), /does not add up/);
  }
  const tight = { ...tally, sums: { ...tally.sums, verticalSquared: 1 } };
  assert.throws(() => reportQuadrant(smallQuadrant, tight), /too small/);
  assert.throws(() => reportQuadrant({ ...smallQuadrant, version: '2.0.0' }, tally), /2\.0\.0/);
});

test('every figure is finite and survives JSON, and mirroring the plane mirrors the report', () => {
  const coordinate = fc.integer({ min: 0, max: 100 });
  fc.assert(
    fc.property(fc.array(fc.tuple(coordinate, coordinate), { minLength: 5, maxLength: 14 }), (places) => {
      const made = report(places.map(([invitation, challenge]) => point(invitation, challenge)));
      assert.deepStrictEqual(JSON.parse(JSON.stringify(made)), made);
      const mirrored = report(places.map(([invitation, challenge]) => point(100 - invitation, challenge)));
      const [here, there] = [valueOf(made.result), valueOf(mirrored.result)];
      assert.equal(there.centroid.invitation, 0 - (here.centroid.invitation ?? 9));
      assert.equal(there.centroid.challenge, here.centroid.challenge);
      assert.deepEqual(there.spread, here.spread);
      const share = (of: typeof here, id: string) => of.shares.find((each) => each.id === id)?.count;
      assert.equal(share(there, 'growth'), share(here, 'discouraging'));
      assert.equal(share(there, 'cosy'), share(here, 'apathetic'));
      assert.equal(share(there, 'edge'), share(here, 'edge'));
    }),
  );
});
