import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { available, notDefined } from '@lerend/core/model';
import type { Figure } from '@lerend/core/model';
import { aggregationEvidence, groupMeanReliability, intraclassCorrelations } from '@lerend/core/statistics';
import type { GroupSums, IntraclassCorrelations } from '@lerend/core/statistics';
import { valueOf } from '../../helpers/small-checklist.js';

function sums(values: readonly number[]): GroupSums {
  return {
    n: values.length,
    sum: values.reduce((sum, value) => sum + value, 0),
    squared: values.reduce((sum, value) => sum + value ** 2, 0),
  };
}

function analyse(groups: readonly (readonly number[])[], unit?: number): IntraclassCorrelations {
  return valueOf(intraclassCorrelations(groups.map(sums), unit));
}

function near(found: Figure<number> | number, expected: number): void {
  const value = typeof found === 'number' ? found : valueOf(found);
  assert.ok(Math.abs(value - expected) < 1e-12, `${value} for ${expected}`);
}

const groups = fc.array(fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 1, maxLength: 6 }), {
  minLength: 2,
  maxLength: 6,
});

test('a worked example: three groups of unequal size', () => {
  // Means 2, 4 and 7; grand mean 32 / 8 = 4. SSB = 3·4 + 3·0 + 2·9 = 30, SSW = 2 + 8 + 2 = 12.
  const found = analyse([
    [1, 2, 3],
    [2, 4, 6],
    [6, 8],
  ]);
  assert.equal(found.groups, 3);
  assert.equal(found.people, 8);
  near(found.meanSize, 8 / 3);
  near(found.representativeSize, (8 - 22 / 8) / 2);
  near(found.meanSquareBetween, 15);
  near(found.meanSquareWithin, 2.4);
  near(found.icc1, 12.6 / (15 + (5 / 3) * 2.4));
  near(found.icc1Representative, 12.6 / (15 + 1.625 * 2.4));
  near(found.icc2, 12.6 / 15);
  near(found.designEffect, 1 + ((5 / 3) * 12.6) / 19);
  near(found.betweenVariance, 12.6 / 2.625);
  near(groupMeanReliability(found, 3), 12.6 / 2.625 / (12.6 / 2.625 + 0.8));
});

test('groups that differ less than people do keep their ICC(1), below zero, and have no ICC(2)', () => {
  const found = analyse([
    [0, 4],
    [1, 3],
  ]);
  near(found.icc1, -1);
  near(found.designEffect, 0);
  assert.deepEqual(found.icc2, notDefined('no-difference-between-groups'));
  assert.deepEqual(groupMeanReliability(found, 2), notDefined('no-difference-between-groups'));
});

test('where MSB equals MSW, ICC(1) is zero and ICC(2) is not defined', () => {
  // Means 1 and 2: MSB = 1; SSW = 2 over 2 degrees of freedom: MSW = 1.
  const found = analyse([
    [0, 2],
    [2, 2],
  ]);
  near(found.meanSquareBetween, 1);
  near(found.meanSquareWithin, 1);
  near(found.icc1, 0);
  assert.deepEqual(found.icc2, notDefined('no-difference-between-groups'));
});

test('people who agree within every group leave nothing within', () => {
  const found = analyse([
    [2, 2],
    [5, 5],
  ]);
  assert.deepEqual(found.icc1, available(1));
  assert.deepEqual(found.icc1Representative, available(1));
  assert.deepEqual(found.icc2, available(1));
  assert.deepEqual(found.designEffect, available(2));
  assert.deepEqual(groupMeanReliability(found, 2), available(1));
});

test('where everybody scores the same there is nothing to divide', () => {
  const found = analyse([
    [3, 3],
    [3, 3],
  ]);
  for (const figure of [found.icc1, found.icc1Representative, found.icc2, found.designEffect]) {
    assert.deepEqual(figure, notDefined('zero-variance'));
  }
  assert.deepEqual(groupMeanReliability(found, 2), notDefined('zero-variance'));
});

test('one group, or groups of one, are too few', () => {
  assert.deepEqual(intraclassCorrelations([sums([1, 2, 3])]), notDefined('too-few-groups'));
  assert.deepEqual(
    intraclassCorrelations([sums([1, 2, 3]), sums([])]),
    notDefined('too-few-groups'),
    'an empty group is none',
  );
  assert.deepEqual(intraclassCorrelations([[1], [2], [3]].map(sums)), notDefined('too-few-groups'));
  assert.deepEqual(intraclassCorrelations([]), notDefined('no-data'));
  assert.deepEqual(intraclassCorrelations([sums([])]), notDefined('no-data'));
});

test('sums that no numbers can have, and units below one, are refused', () => {
  assert.throws(() => intraclassCorrelations([{ n: 2, sum: 5, squared: 1 }, sums([1])]));
  assert.throws(() => intraclassCorrelations([sums([1])], 0), RangeError);
  assert.throws(() => groupMeanReliability(analyse([[1, 2], [3]]), 0), RangeError);
});

test('intraclass correlations do not change with the origin and the step of the scale', () => {
  fc.assert(
    fc.property(groups, fc.integer({ min: -9, max: 9 }), fc.integer({ min: 1, max: 9 }), (all, a, b) => {
      const before = intraclassCorrelations(all.map(sums));
      const after = intraclassCorrelations(
        all.map((values) => sums(values.map((value) => a + b * value))),
        b,
      );
      assert.deepEqual(after, before, 'the step is taken off again by the unit');
      if (before.status !== 'ok') return;
      const reversed = valueOf(
        intraclassCorrelations(all.map((values) => sums(values.map((value) => a - b * value)))),
      );
      for (const field of ['icc1', 'icc1Representative', 'icc2', 'designEffect'] as const) {
        assert.deepEqual(reversed[field], before.value[field], field);
      }
      assert.ok(Math.abs(reversed.betweenVariance - b ** 2 * before.value.betweenVariance) < 1e-9);
    }),
  );
});

test('the order of groups and of people changes nothing, to the bit', () => {
  fc.assert(
    fc.property(groups, (all) => {
      const turned = [...all].reverse().map((values) => [...values].reverse());
      assert.deepEqual(intraclassCorrelations(turned.map(sums)), intraclassCorrelations(all.map(sums)));
    }),
  );
});

test('the mean of more people of a group is more reliable, and of groups of one size that is ICC(2)', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 4, maxLength: 4 }), {
        minLength: 2,
        maxLength: 6,
      }),
      (all) => {
        const found = analyse(all);
        if (found.icc2.status !== 'ok') return;
        near(groupMeanReliability(found, 4), found.icc2.value);
        assert.ok(valueOf(groupMeanReliability(found, 9)) >= valueOf(groupMeanReliability(found, 4)));
      },
    ),
  );
});

test('what speaks for a team score stands side by side', () => {
  const alike = { items: [[0, 4, 0], [0, 0, 4]], scores: sums([6, 6, 7, 6]) }; // prettier-ignore
  const apart = { items: [[2, 0, 2], [1, 2, 1]], scores: sums([0, 12, 6, 3]) }; // prettier-ignore
  const between = { items: [[1, 3, 0], [1, 3, 0]], scores: sums([4, 5, 6, 7]) }; // prettier-ignore
  const found = aggregationEvidence([alike, apart, between]);
  near(found.agreement, 0.75); // of 1, 1, 0, ½, ¾ and ¾
  // s² is ¼ in the team between the others: q is 1 − (1/4) / (2/3) beside chance, and 1 − (1/4) / (47/90) beside leniency.
  near(found.rwg.uniform, 1.25 / (1.25 + 0.375));
  const q = 1 - 22.5 / 47;
  near(found.rwg.slightSkew, (2 * q) / (2 * q + 1 - q));
  const pair = aggregationEvidence([alike, apart]);
  near(pair.rwg.uniform, 0.5); // halfway 1 and 0
  const correlations = analyse([
    [6, 6, 7, 6],
    [0, 12, 6, 3],
    [4, 5, 6, 7],
  ]);
  assert.deepEqual(found.icc1, correlations.icc1);
  assert.deepEqual(found.icc2, correlations.icc2);
});

test('evidence that is missing says why', () => {
  const nobody = aggregationEvidence([{ items: [[0, 0, 0]], scores: sums([]) }]);
  assert.deepEqual(nobody.agreement, notDefined('no-data'));
  assert.deepEqual(nobody.rwg.uniform, notDefined('no-data'));
  assert.deepEqual(nobody.icc1, notDefined('no-data'));
  const single = aggregationEvidence([{ items: [[0, 1, 0]], scores: sums([6]) }]);
  assert.deepEqual(single.agreement, notDefined('too-few-for-spread'));
  assert.deepEqual(single.rwg.slightSkew, notDefined('too-few-for-spread'));
  assert.deepEqual(single.icc2, notDefined('too-few-groups'));
});
