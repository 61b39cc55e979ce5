import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  add,
  compare,
  mean,
  median,
  multiply,
  rational,
  toNumber,
} from '../../../packages/core/src/statistics/rational.js';

const fraction = fc.tuple(fc.integer(), fc.integer({ min: 1 })).map(([top, bottom]) => rational(top, bottom));

test('thirds that doubles cannot hold add up to one', () => {
  const third = rational(1, 3);
  assert.equal(compare(add(add(third, third), third), rational(1)), 0);
  assert.equal(compare(rational(2, 3), rational(666666, 999999)), 0);
  assert.equal(compare(rational(2, 3), rational(666666666666666, 1000000000000000)), 1);
});

test('a fraction is kept in lowest terms with its sign on top', () => {
  assert.deepEqual(rational(6, -8), { numerator: -3n, denominator: 4n });
  assert.deepEqual(rational(0, -8), { numerator: 0n, denominator: 1n });
});

test('a fraction of anything but whole numbers is refused', () => {
  assert.throws(() => rational(1.5), RangeError);
  assert.throws(() => rational(Number.NaN), RangeError);
  assert.throws(() => rational(1, 0), RangeError);
});

test('a fraction becomes the double that a division gives', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2 ** 31 }), fc.integer({ min: 1, max: 2 ** 31 }), (top, bottom) => {
      assert.equal(toNumber(rational(top, bottom)), top / bottom);
    }),
  );
});

test('a fraction with very long terms becomes a finite number', () => {
  const long = rational(3n ** 2000n, 3n ** 2000n + 1n);
  assert.equal(toNumber(long), 1);
});

test('the mean does not depend on order', () => {
  fc.assert(
    fc.property(fc.array(fraction, { minLength: 1, maxLength: 8 }), (values) => {
      assert.deepEqual(mean([...values].reverse()), mean(values));
      const sum = multiply(mean(values) ?? rational(0), rational(values.length));
      assert.equal(compare(sum, values.reduce(add)), 0);
    }),
  );
});

test('the median is the middle value or the mean of the two middle ones', () => {
  const of = (...values: number[]) => median(values.map((value) => rational(value)));
  assert.deepEqual(of(9, 1, 5), rational(5));
  assert.deepEqual(of(4, 1, 2, 9), rational(3));
  assert.deepEqual(of(7), rational(7));
  assert.deepEqual(of(1, 2), rational(3, 2));
  assert.equal(of(), undefined);
  assert.equal(mean([]), undefined);
});
