import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { available, notDefined } from '@lerend/core/model';
import { interpolatedMedian, medianPoint } from '../../../packages/core/src/statistics/location.js';
import { valueOf } from '../../helpers/small-checklist.js';

const counts = fc
  .array(fc.nat({ max: 12 }), { minLength: 2, maxLength: 7 })
  .filter((row) => row.some((count) => count > 0));

function answers(row: readonly number[]): readonly number[] {
  return row.flatMap((count, index) => Array.from({ length: count }, () => index + 1));
}

test('the median is the middle answer, or halfway the two middle ones', () => {
  assert.deepEqual(medianPoint([1, 5, 0]), available(2));
  assert.deepEqual(medianPoint([3, 0, 3]), available(2));
  assert.deepEqual(medianPoint([3, 3, 0]), available(1.5));
  assert.deepEqual(medianPoint([0, 0, 1]), available(3));
  fc.assert(
    fc.property(counts, (row) => {
      const sorted = answers(row);
      const low = sorted[Math.floor((sorted.length - 1) / 2)] ?? NaN;
      const high = sorted[Math.floor(sorted.length / 2)] ?? NaN;
      assert.equal(valueOf(medianPoint(row)), (low + high) / 2);
    }),
  );
});

test('the interpolated median lies within the point of the median', () => {
  assert.deepEqual(interpolatedMedian([1, 5, 0]), available(1.9));
  assert.deepEqual(interpolatedMedian([1, 1, 4]), available(2.75));
  assert.deepEqual(interpolatedMedian([0, 4, 0]), available(2));
  assert.deepEqual(interpolatedMedian([3, 3, 0]), available(1.5));
  assert.deepEqual(interpolatedMedian([3, 0, 3]), available(2), 'the middle of the gap');
  fc.assert(
    fc.property(counts, (row) => {
      assert.ok(Math.abs(valueOf(interpolatedMedian(row)) - valueOf(medianPoint(row))) <= 0.5);
    }),
  );
});

test('as many answers lie below the interpolated median as above it', () => {
  fc.assert(
    fc.property(counts, (row) => {
      const middle = valueOf(interpolatedMedian(row));
      const below = row.reduce(
        (sum, count, index) => sum + count * Math.min(Math.max(middle - (index + 0.5), 0), 1),
        0,
      );
      assert.ok(Math.abs(2 * below - answers(row).length) < 1e-9);
    }),
  );
});

test('both medians turn round with the scale and stay the same when everybody is counted twice', () => {
  fc.assert(
    fc.property(counts, (row) => {
      for (const location of [medianPoint, interpolatedMedian]) {
        const found = valueOf(location(row));
        assert.ok(Math.abs(valueOf(location([...row].reverse())) - (row.length + 1 - found)) < 1e-12);
        assert.equal(valueOf(location(row.map((count) => 2 * count))), found);
      }
    }),
  );
});

test('no answers have no middle', () => {
  assert.deepEqual(medianPoint([0, 0, 0]), notDefined('no-data'));
  assert.deepEqual(interpolatedMedian([0, 0, 0]), notDefined('no-data'));
});
