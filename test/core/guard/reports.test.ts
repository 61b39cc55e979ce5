import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { inspectReport, reportTeam, tally } from '@lerend/core';
import type { Answer, Response } from '@lerend/core/model';
import { mutationsOf, removed, replaced } from '../../helpers/mutations.js';
import { smallChecklist, itemId } from '../../helpers/small-checklist.js';
import { point, smallQuadrant } from '../../helpers/small-quadrant.js';

const checklist = smallChecklist({ domains: [3, 3], notApplicable: true });

function rows(people: number, answer: (person: number, item: number) => Answer): readonly Response[] {
  return Array.from({ length: people }, (_, person) => ({
    instrument: checklist.id,
    version: checklist.version,
    answers: Object.fromEntries(
      Array.from({ length: 6 }, (_each, item) => [itemId(item), answer(person, item)]),
    ),
  }));
}

const varied = reportTeam(
  checklist,
  tally(
    checklist,
    rows(9, (person, item) => ((person + item) % 3) + 1),
  ),
  { invited: 12 },
);
const points = Array.from({ length: 8 }, (_, person) => point(person * 12, 100 - person * 9));
const placed = reportTeam(smallQuadrant, tally(smallQuadrant, points), { invited: 10 });

describe('inspectReport has nothing against what the engine makes', () => {
  it('of any answers of a team to a checklist', () => {
    const answer = fc.constantFrom<Answer>(1, 2, 3, null, 'dont-know', 'not-applicable');
    const team = fc.array(fc.array(answer, { minLength: 6, maxLength: 6 }), { maxLength: 12 });
    fc.assert(
      fc.property(
        team,
        fc.option(fc.integer({ min: 1, max: 20 }), { nil: undefined }),
        (answers, invited) => {
          const responses = rows(answers.length, (person, item) => answers[person]?.[item] ?? null);
          const report = reportTeam(
            checklist,
            tally(checklist, responses),
            invited === undefined ? {} : { invited },
          );
          assert.deepEqual(inspectReport(report), []);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('of any places of a team on a quadrant', () => {
    const place = fc.tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }));
    fc.assert(
      fc.property(fc.array(place, { maxLength: 12 }), (places) => {
        const responses = places.map(([invitation, challenge]) => point(invitation, challenge));
        assert.deepEqual(inspectReport(reportTeam(smallQuadrant, tally(smallQuadrant, responses))), []);
      }),
      { numRuns: 300 },
    );
  });
});

describe('inspectReport finds what an element would stumble over', () => {
  const found = (report: unknown) => inspectReport(report).map((each) => [each.path, each.message] as const);

  it('a report of no kind, or of a deck', () => {
    assert.deepEqual(inspectReport({ ...varied, kind: 'deck' })[0]?.path, ['kind']);
    assert.deepEqual(inspectReport(null)[0]?.path, ['kind']);
  });

  it('a figure that is neither there nor not', () => {
    const report = replaced(varied, ['items', 0, 'result', 'status'], 'maybe');
    assert.deepEqual(found(report), [
      [['items', 0, 'result', 'status'], 'This should be "ok" or "withheld" or "undefined".'],
    ]);
  });

  it('a figure that is there without a value', () => {
    const report = removed(varied, ['items', 0, 'result', 'value']);
    assert.deepEqual(inspectReport(report)[0]?.path, ['items', 0, 'result', 'value']);
  });

  it('a reason that nobody can word', () => {
    const report = replaced(varied, ['items', 0, 'result'], { status: 'withheld', reason: 'secret' });
    assert.deepEqual(inspectReport(report)[0]?.path, ['items', 0, 'result', 'reason']);
  });

  it('a share above one', () => {
    const report = replaced(placed, ['result', 'value', 'shares', 0, 'share'], 1.01);
    assert.deepEqual(found(report), [
      [['result', 'value', 'shares', 0, 'share'], 'A number from 0 to 1 should stand here.'],
    ]);
  });

  it('an axis too many', () => {
    const report = replaced(placed, ['result', 'value', 'centroid', 'depth'], 0);
    assert.deepEqual(inspectReport(report)[0]?.path, ['result', 'value', 'centroid']);
  });

  for (const [name, report] of [
    ['checklist', varied],
    ['quadrant', placed],
  ] as const) {
    it(`whatever is taken out of the report of a ${name} or replaced: bounded, and without throwing`, () => {
      assert.deepEqual(inspectReport(report), []);
      let refused = 0;
      for (const { json } of mutationsOf(report)) {
        const issues = inspectReport(json);
        assert.ok(issues.length <= 5);
        if (issues.length > 0) refused += 1;
      }
      assert.ok(refused > 300, `Only ${refused} were refused.`);
    });
  }
});
