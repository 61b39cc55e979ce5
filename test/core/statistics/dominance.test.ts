import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { available, notDefined } from '@lerend/core/model';
import { spacingRobust, spacingRobustOfRows } from '../../../packages/core/src/statistics/dominance.js';

test('an order is robust where one group is ahead at every boundary', () => {
  assert.deepEqual(spacingRobust([1, 2, 3], [3, 2, 1]), available(true));
  assert.deepEqual(spacingRobust([1, 2, 3], [2, 4, 6]), available(true), 'the same shares');
  assert.deepEqual(spacingRobust([0, 4, 0], [2, 0, 2]), available(false), 'the middle against both ends');
  assert.deepEqual(spacingRobust([1, 1, 1, 1, 1], [1, 1, 1, 1, 2]), available(true));
  assert.deepEqual(spacingRobust([1, 0, 2], [0, 2, 1]), available(false));
});

test('nobody cannot be compared, nor can scales of unequal length', () => {
  assert.deepEqual(spacingRobust([0, 0, 0], [1, 1, 1]), notDefined('no-data'));
  assert.deepEqual(spacingRobust([1, 1, 1], [0, 0, 0]), notDefined('no-data'));
  assert.throws(() => spacingRobust([1, 1], [1, 1, 1]), RangeError);
});

const group = fc
  .array(fc.nat({ max: 4 }), { minLength: 4, maxLength: 4 })
  .filter((row) => row.some((count) => count > 0));

/** The spacings with one wide step: the mean is linear in the widths, so these decide for all of them. */
function orders(a: readonly number[], b: readonly number[]): ReadonlySet<number> {
  const size = (row: readonly number[]) => row.reduce((sum, count) => sum + count, 0);
  const signs = [1, 2, 3].map((step) => {
    const mean = (row: readonly number[]) => size(row.slice(step)) * size(row === a ? b : a);
    return Math.sign(mean(a) - mean(b));
  });
  return new Set(signs.filter((sign) => sign !== 0));
}

test('it is robust exactly where no two spacings put the groups in opposite orders', () => {
  fc.assert(
    fc.property(group, group, (a, b) => {
      if (a === b) return;
      assert.deepEqual(spacingRobust(a, b), available(orders(a, b).size < 2));
      assert.deepEqual(spacingRobust(b, a), spacingRobust(a, b));
      assert.deepEqual(spacingRobust([...a].reverse(), [...b].reverse()), spacingRobust(a, b));
    }),
    { numRuns: 500 },
  );
});

test('of rows that count alike, whatever their size, it is the order of their mean shares', () => {
  assert.deepEqual(spacingRobustOfRows([[0, 4, 0]], [[1, 0, 1]]), available(false));
  assert.deepEqual(
    spacingRobustOfRows(
      [
        [0, 0, 1],
        [1, 0, 0],
      ],
      [[0, 4, 0]],
    ),
    available(false),
  );
  assert.deepEqual(
    spacingRobustOfRows(
      [
        [0, 0, 2],
        [0, 0, 0],
      ],
      [[1, 0, 1]],
    ),
    available(true),
  );
  assert.deepEqual(spacingRobustOfRows([[0, 0, 0]], [[1, 0, 1]]), notDefined('no-data'));
  assert.throws(() => spacingRobustOfRows([[1, 1]], [[1, 1, 1]]), RangeError);
  fc.assert(
    fc.property(group, group, (a, b) => {
      assert.deepEqual(spacingRobustOfRows([a], [b]), spacingRobust(a, b));
    }),
  );
});
