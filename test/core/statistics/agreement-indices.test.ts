import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { available, notDefined } from '@lerend/core/model';
import type { Figure } from '@lerend/core/model';
import { agreementNorm, averageDeviation } from '../../../packages/core/src/statistics/agreement.js';
import {
  averageDeviationFromMean,
  averageDeviationFromMedian,
  consensus,
  leikAgreement,
  vanDerEijkAgreement,
  variance,
} from '../../../packages/core/src/statistics/agreement-indices.js';
import { nullVariance } from '../../../packages/core/src/statistics/null-variance.js';
import { toNumber } from '../../../packages/core/src/statistics/rational.js';
import {
  awg,
  awgOfItems,
  rwg,
  rwgOfItems,
  rwgStarOfItems,
} from '../../../packages/core/src/statistics/within-group.js';
import { valueOf } from '../../helpers/small-checklist.js';

const counts = fc.array(fc.nat({ max: 12 }), { minLength: 2, maxLength: 7 });
const indices = {
  variance,
  averageDeviationFromMean,
  averageDeviationFromMedian,
  consensus,
  leikAgreement,
  vanDerEijkAgreement,
  awg,
  rwgUniform: (row: readonly number[]) => rwg(row, 'uniform'),
  rwgSkewed: (row: readonly number[]) => rwg(row, 'slight-skew'),
};

function near(figure: Figure<number>, expected: number, what = ''): void {
  const value = valueOf(figure);
  assert.ok(Math.abs(value - expected) < 1e-12, `${what} ${value} for ${expected}`);
}

/** The same figure within what adding in another order leaves. */
function same(found: Figure<number>, expected: Figure<number>, what: string): void {
  if (expected.status === 'ok') near(found, expected.value, what);
  else assert.deepEqual(found, expected, what);
}

test('a worked example on seven points has its published values', () => {
  const row = [30, 40, 210, 130, 530, 50, 10];
  const found = [consensus(row), vanDerEijkAgreement(row)].map((figure) =>
    figure.status === 'ok' ? figure.value.toFixed(7) : figure.reason,
  );
  assert.deepEqual(found, ['0.7256876', '0.6113333']);
  const leik = agreementNorm(row);
  assert.equal(leik && (1 - toNumber(leik)).toFixed(7), '0.2866667');
});

test('all the same: nothing between the answers', () => {
  for (const row of [
    [0, 5, 0],
    [5, 0, 0],
    [0, 0, 2],
  ]) {
    assert.deepEqual(variance(row), available(0));
    assert.deepEqual(averageDeviationFromMean(row), available(0));
    assert.deepEqual(consensus(row), available(1));
    assert.deepEqual(vanDerEijkAgreement(row), available(1));
    assert.deepEqual(rwg(row, 'uniform'), available(1));
    assert.deepEqual(awg(row), available(1));
  }
});

test('half at each end: nothing between them', () => {
  const row = [3, 0, 3];
  near(variance(row), 1.2);
  near(averageDeviationFromMean(row), 1);
  near(consensus(row), 0);
  near(vanDerEijkAgreement(row), -1);
  near(rwg(row, 'uniform'), 0);
  near(awg(row), -1);
  near(rwgStarOfItems([row], 'uniform'), -0.8);
});

test('evenly spread answers lie between', () => {
  const row = [2, 2, 2];
  near(variance(row), 0.8);
  near(consensus(row), 1 / 3);
  near(vanDerEijkAgreement(row), 0);
  near(rwg(row, 'uniform'), 0);
  near(awg(row), -1 / 3);
});

test('van der Eijk finds a second peak on a long scale', () => {
  near(vanDerEijkAgreement([4, 0, 0, 0, 4]), -1);
  near(vanDerEijkAgreement([4, 4, 0, 0, 0]), 0.75);
  near(vanDerEijkAgreement([4, 0, 4, 0, 0]), (0.75 * (3 * 2 - 4)) / (3 * 3), 'TU = 2, TDU = 1');
});

test('fewer than two answers have no spread, and none have no data', () => {
  for (const [name, index] of Object.entries(indices)) {
    assert.deepEqual(index([0, 0, 0]), notDefined('no-data'), name);
    assert.deepEqual(index([0, 1, 0]), notDefined('too-few-for-spread'), name);
    assert.deepEqual(index([1, 0]), notDefined('too-few-for-spread'), name);
  }
  for (const items of [[], [[0, 0, 0]]]) {
    assert.deepEqual(rwgOfItems(items, 'uniform'), notDefined('no-data'));
    assert.deepEqual(rwgStarOfItems(items, 'uniform'), notDefined('no-data'));
    assert.deepEqual(awgOfItems(items), notDefined('no-data'));
  }
  const single = [
    [0, 0, 0],
    [0, 1, 0],
  ];
  assert.deepEqual(rwgOfItems(single, 'uniform'), notDefined('too-few-for-spread'));
  assert.deepEqual(awgOfItems(single), notDefined('too-few-for-spread'));
});

test('on two points nothing lies in between, so van der Eijk says nothing', () => {
  assert.deepEqual(vanDerEijkAgreement([3, 2]), notDefined('too-few-points'));
  near(consensus([2, 2]), 0);
  near(averageDeviationFromMean([2, 2]), 0.5);
});

test('null variances are the published ones, and those of the five-point shares on other scales', () => {
  const rounded = (points: number) => [
    toNumber(nullVariance('uniform', points)).toFixed(4),
    toNumber(nullVariance('slight-skew', points)).toFixed(4),
  ];
  assert.deepEqual(rounded(3), ['0.6667', '0.5222']);
  assert.deepEqual(rounded(4), ['1.2500', '0.8975']);
  assert.deepEqual(rounded(5), ['2.0000', '1.3400']);
  assert.deepEqual(rounded(7), ['4.0000', '2.7849']);
  assert.equal(toNumber(nullVariance('moderate-skew', 5)), 0.9);
  assert.equal(toNumber(nullVariance('heavy-skew', 5)), 0.44);
  assert.deepEqual(nullVariance('slight-skew', 3), { numerator: 47n, denominator: 90n });
  assert.throws(() => nullVariance('uniform', 1), RangeError);
});

test('awg is undefined where the mean lies near an end, up to the bound itself', () => {
  assert.deepEqual(awg([0, 1, 4]), notDefined('mean-near-an-end'));
  assert.deepEqual(awg([4, 1, 0]), notDefined('mean-near-an-end'));
  near(awg([4, 0, 1]), 1 - (2 * 0.8) / 0.8, 'the mean lies on the bound');
  near(awg([0, 2, 1]), 0.5);
  near(
    awgOfItems([
      [0, 1, 4],
      [0, 2, 1],
      [3, 0, 3],
    ]),
    -0.25,
    'of the two that are defined',
  );
  assert.deepEqual(
    awgOfItems([
      [0, 0, 0],
      [0, 1, 4],
      [0, 1, 0],
    ]),
    notDefined('mean-near-an-end'),
  );
});

test('items taken together agree more, the more there are; the star does not rise', () => {
  const row = [1, 3, 2];
  near(rwg(row, 'uniform'), 0.15);
  near(rwgOfItems([row], 'uniform'), 0.15);
  near(rwgOfItems([row, row, row, row], 'uniform'), 0.6 / (0.6 + 0.85));
  near(rwgStarOfItems([row, row, row, row], 'uniform'), 0.15);
  near(
    rwgOfItems([row, [0, 1, 0], row], 'uniform'),
    0.3 / (0.3 + 0.85),
    'an item without spread is left out',
  );
  near(rwgStarOfItems([row], 'slight-skew'), 1 - 17 / 30 / (47 / 90));
  assert.throws(() => rwgOfItems([row, [1, 2]], 'uniform'), RangeError);
});

test('reversing a scale changes no index', () => {
  fc.assert(
    fc.property(counts, (row) => {
      const reversed = [...row].reverse();
      for (const [name, index] of Object.entries(indices)) same(index(reversed), index(row), name);
    }),
  );
});

test('counting everybody thrice keeps AD, Cns and A, and raises the agreement that divides by n − 1', () => {
  fc.assert(
    fc.property(counts, (row) => {
      const n = row.reduce((sum, count) => sum + count, 0);
      if (n < 2) return;
      const thrice = row.map((count) => 3 * count);
      for (const index of [averageDeviationFromMean, consensus, vanDerEijkAgreement]) {
        same(index(thrice), index(row), index.name);
      }
      const [before, after] = [variance(row), variance(thrice)];
      if (before.status !== 'ok') return;
      near(after, (before.value * 3 * (n - 1)) / (3 * n - 1));
    }),
  );
});

test('every index stays within its range', () => {
  fc.assert(
    fc.property(counts, (row) => {
      const ranges = {
        averageDeviationFromMean: [0, (row.length - 1) / 2],
        consensus: [0, 1],
        vanDerEijkAgreement: [-1, 1],
        awg: [-1, 1],
        rwgUniform: [0, 1],
        rwgSkewed: [0, 1],
      } as const;
      for (const [name, [low, high]] of Object.entries(ranges)) {
        const figure = indices[name as keyof typeof ranges](row);
        if (figure.status === 'ok')
          assert.ok(figure.value >= low && figure.value <= high, `${name} ${figure.value} of ${row.join()}`);
      }
    }),
  );
});

test("Leik's dispersion is twice AD over K − 1, and on three points A follows from the smallest count", () => {
  fc.assert(
    fc.property(counts, (row) => {
      const [deviation, norm] = [averageDeviation(row), agreementNorm(row)];
      if (deviation === undefined || norm === undefined) return;
      assert.ok(Math.abs(1 - toNumber(norm) - (2 * toNumber(deviation)) / (row.length - 1)) < 1e-15);
    }),
  );
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 3, maxLength: 3 }), (row) => {
      const n = row.reduce((sum, count) => sum + count, 0);
      const [low = 0, middle = 0, high = 0] = row;
      const smallest = Math.min(low, middle, high);
      const rest = row.map((count) => count - smallest);
      const pair = [...rest].sort((a, b) => b - a);
      const [first = 0, second = 0] = pair;
      const hollow = middle === smallest && second > 0;
      near(vanDerEijkAgreement(row), (first - second + 2 * second * (hollow ? -1 : 0.5)) / n);
    }),
  );
});

test('the deviation from the median and 1 − D are two names of one spread', () => {
  assert.deepEqual(averageDeviationFromMedian([3, 0, 3]), { status: 'ok', value: 1 });
  assert.deepEqual(leikAgreement([3, 0, 3]), { status: 'ok', value: 0 });
  assert.deepEqual(leikAgreement([0, 4, 0]), { status: 'ok', value: 1 });
  assert.deepEqual(leikAgreement([0, 1, 0]), { status: 'undefined', reason: 'too-few-for-spread' });
  assert.deepEqual(averageDeviationFromMedian([0, 0, 0]), { status: 'undefined', reason: 'no-data' });
});
