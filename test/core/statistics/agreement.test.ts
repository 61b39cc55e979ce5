import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  agreementBand,
  agreementNorm,
  averageDeviation,
  describeAgreement,
} from '../../../packages/core/src/statistics/agreement.js';
import { toNumber } from '../../../packages/core/src/statistics/rational.js';

const counts = fc.array(fc.nat({ max: 20 }), { minLength: 2, maxLength: 7 });

function norm(row: readonly number[]): number | undefined {
  const value = agreementNorm(row);
  return value && toNumber(value);
}

function band(row: readonly number[]) {
  const value = agreementNorm(row);
  return value && agreementBand(value, row.length);
}

test('a group that answers the same agrees fully, one at both ends not at all', () => {
  assert.equal(norm([0, 5, 0]), 1);
  assert.equal(norm([3, 0, 3]), 0);
  assert.equal(norm([2, 2, 2]), 1 / 3);
});

test('agreement is not defined for fewer than two answers', () => {
  assert.equal(norm([0, 0, 0]), undefined);
  assert.equal(norm([0, 1, 0]), undefined);
  assert.equal(averageDeviation([1, 0, 0]), undefined);
});

test('the average deviation is the mean distance to the median answer', () => {
  fc.assert(
    fc.property(counts, (row) => {
      const answers = row.flatMap((count, value) => Array.from({ length: count }, () => value));
      if (answers.length < 2) return;
      const median = answers[Math.floor(answers.length / 2)] ?? 0;
      const expected = answers.reduce((sum, value) => sum + Math.abs(value - median), 0) / answers.length;
      const found = averageDeviation(row);
      assert.ok(found);
      assert.ok(Math.abs(toNumber(found) - expected) < 1e-12);
    }),
  );
});

test('the band is shared up to K / 6, exactly', () => {
  assert.equal(band([1, 1, 0]), 'shared', 'AD_Md = 1/2 = 3/6');
  assert.equal(band([4, 5, 0]), 'shared');
  assert.equal(band([5, 4, 1]), 'mixed', 'AD_Md = 6/10');
  assert.equal(band([2, 2, 2]), 'mixed', 'evenly spread is not above evenly spread');
  assert.equal(band([3, 2, 3]), 'divided');
});

test('the band of evenly spread answers is mixed on every scale, and more spread is divided', () => {
  for (const points of [2, 3, 4, 5, 6, 7]) {
    const even = Array.from({ length: points }, () => 4);
    assert.equal(band(even), 'mixed', `${points} points`);
    const wider = even.map((count, index) => (index === 0 || index === points - 1 ? count + 2 : count));
    assert.equal(band(wider), points === 2 ? 'mixed' : 'divided', `${points} points`);
  }
});

test('a polarised group is divided also where its average deviation is small', () => {
  const value = agreementNorm([2, 0, 6]);
  assert.ok(value);
  assert.equal(describeAgreement(value, 3, false).band, 'shared');
  assert.equal(describeAgreement(value, 3, true).band, 'divided');
});

test('agreement stays the same when a scale is reversed and when everybody is counted twice', () => {
  fc.assert(
    fc.property(counts, (row) => {
      assert.deepEqual(agreementNorm([...row].reverse()), agreementNorm(row));
      if (agreementNorm(row))
        assert.deepEqual(agreementNorm(row.map((count) => 2 * count)), agreementNorm(row));
    }),
  );
});
