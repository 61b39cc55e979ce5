import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { available, notDefined } from '@lerend/core/model';
import {
  compareGroups,
  deltaOfCounts,
  deltaOfNorms,
  rankSumTest,
  superiorityInterval,
} from '@lerend/core/statistics';
import { permutationTest } from '../../../packages/core/src/statistics/permutation.js';
import { rational, toNumber } from '../../../packages/core/src/statistics/rational.js';
import { delongVariance } from '../../../packages/core/src/statistics/superiority.js';
import type { Rational } from '../../../packages/core/src/statistics/rational.js';
import { valueOf } from '../../helpers/small-checklist.js';

const SEED = 4711;
const halves = (...values: readonly number[]) => values.map((value) => rational(value, 2));

/** A norm of a person who rated four to six items of three points. */
const norm = fc
  .integer({ min: 4, max: 6 })
  .chain((answered) => fc.tuple(fc.nat({ max: 2 * answered }), fc.constant(answered)))
  .map(([sum, answered]) => rational(sum, 2 * answered));
const group = (maxLength: number) => fc.array(norm, { minLength: 1, maxLength });

test('three at the top beside three at the bottom: complete separation, and an exact p of 2 in 20', () => {
  const found = valueOf(compareGroups(halves(2, 2, 2), halves(0, 0, 0), SEED));
  assert.equal(found.difference, 1);
  assert.equal(found.delta, 1);
  assert.equal(found.superiority, 1);
  assert.deepEqual(found.superiorityInterval, notDefined('too-few-for-interval'));
  assert.equal(found.permutation.method, 'exact');
  assert.ok(Math.abs(found.permutation.p - 0.1) < 1e-15);
});

test('two leaders who agree get no interval, however many teachers there are', () => {
  const teachers = halves(0, 1, 1, 1, 2, 0, 1, 2, 1, 1);
  const found = valueOf(compareGroups(halves(2, 2), teachers, SEED));
  assert.deepEqual(found.superiorityInterval, notDefined('too-few-for-interval'));
  assert.equal(found.delta, 0.8);
  assert.equal(found.superiority, 0.9);
});

test('five on each side are enough for an interval, four are not', () => {
  const five = halves(0, 1, 1, 2, 2);
  assert.deepEqual(
    valueOf(compareGroups(five, five.slice(1), SEED)).superiorityInterval,
    notDefined('too-few-for-interval'),
  );
  const { superiority, superiorityInterval: interval } = valueOf(
    compareGroups(five, halves(0, 0, 1, 1, 2), SEED),
  );
  const { lower, upper } = valueOf(interval);
  assert.ok(0 < lower && lower < superiority && superiority < upper && upper < 1);
});

test('the interval of a superiority, as worked by hand', () => {
  // The first group stands above 0.2, 0.6, 0.6, 0.9 and 0.9 of the second: a superiority of 0.64, a variance of 0.083.
  // The second group has the same five shares. So 2 · 0.083 / 5 = 0.0332, and 0.575 ± 1.96 · 0.791 on the logit scale.
  const { lower, upper } = valueOf(superiorityInterval([1, 2, 2], [2, 2, 1]));
  assert.ok(Math.abs(lower - 0.273955341683699) < 1e-12, String(lower));
  assert.ok(Math.abs(upper - 0.893345113450903) < 1e-12, String(upper));
});

test('one person in a group has no variance of placements', () => {
  assert.equal(
    delongVariance([
      [1, 0],
      [2, 3],
    ]),
    undefined,
  );
  assert.equal(
    delongVariance([
      [1, 2],
      [0, 1],
    ]),
    undefined,
  );
});

test('sums that tie on a grid too fine for doubles count as ties in a drawn p', () => {
  // Of ten pairs of five people eight lie as far from the middle as this one; one of them exactly as far.
  for (const factor of [1n, 3n, 7n, 11n, 13n, 17n]) {
    const unit = factor * 10n ** 29n;
    for (const hundredths of [1n, 6n, 13n, 19n]) {
      const off = (hundredths * unit) / 100n + 7n;
      const [pair, tied] = [
        [10n * unit, unit],
        [6n * unit + off, 5n * unit - off],
      ];
      for (const [one = [], other = []] of [
        [pair, tied],
        [tied, pair],
      ]) {
        const { method, p } = permutationTest(one, [...other, 0n], SEED);
        assert.equal(method, 'monte-carlo');
        assert.ok(Math.abs(p - 0.8) < 0.02, `${factor} and ${hundredths}: ${p}`);
      }
    }
  }
});

test('five above five is complete separation, from either side', () => {
  const high = halves(2, 2, 2, 2, 1);
  const low = halves(0, 0, 0, 0, 0);
  assert.deepEqual(
    valueOf(compareGroups(high, low, SEED)).superiorityInterval,
    notDefined('complete-separation'),
  );
  assert.deepEqual(
    valueOf(compareGroups(low, high, SEED)).superiorityInterval,
    notDefined('complete-separation'),
  );
});

test('where everybody stands at one place there is nothing to estimate the doubt from', () => {
  assert.deepEqual(superiorityInterval([0, 5, 0], [0, 6, 0]), notDefined('zero-variance'));
  assert.deepEqual(valueOf(compareGroups(halves(1, 1), halves(1), SEED)).permutation, {
    method: 'exact',
    p: 1,
  });
});

test('an empty group cannot be compared', () => {
  assert.deepEqual(compareGroups([], halves(1), SEED), notDefined('no-data'));
  assert.deepEqual(compareGroups(halves(1), [], SEED), notDefined('no-data'));
  assert.deepEqual(deltaOfCounts([0, 0], [1, 0]), notDefined('no-data'));
  assert.deepEqual(superiorityInterval([0, 0], [1, 0]), notDefined('no-data'));
  assert.throws(() => permutationTest([], [1n], SEED), RangeError);
  assert.throws(() => deltaOfCounts([1, 2], [1, 2, 3]), RangeError);
});

test('a third is a third: 2 of 6 and 4 of 12 are tied, which doubles could miss', () => {
  const x = [rational(2, 6), rational(1, 3), rational(7, 10)];
  const y = [rational(4, 12), rational(21, 30), rational(1, 3)];
  assert.deepEqual(deltaOfNorms(x, y), available(0));
  const { p } = valueOf(compareGroups(x, y, SEED)).permutation;
  assert.equal(p, 1);
});

test('delta turns its sign with the groups, and is the same from counts', () => {
  fc.assert(
    fc.property(group(12), group(12), (x, y) => {
      const delta = valueOf(deltaOfNorms(x, y));
      assert.equal(delta, 0 - valueOf(deltaOfNorms(y, x)));
      const values = [...x, ...y].map(toNumber);
      const places = [...new Set(values)].sort((a, b) => a - b);
      const count = (norms: readonly Rational[]) =>
        places.map((place) => norms.filter((each) => toNumber(each) === place).length);
      assert.deepEqual(deltaOfCounts(count(x), count(y)), available(delta));
      const pairs = x.flatMap((one) => y.map((other) => Math.sign(toNumber(one) - toNumber(other))));
      const mean = pairs.reduce((sum, sign) => sum + sign, 0) / pairs.length;
      assert.ok(Math.abs(delta - mean) < 1e-12);
    }),
  );
});

test('nothing depends on who came first, to the last bit', () => {
  fc.assert(
    fc.property(group(9), group(9), (x, y) => {
      assert.deepEqual(compareGroups([...x].reverse(), [...y].reverse(), SEED), compareGroups(x, y, SEED));
    }),
  );
});

test('the p of two groups is the same from either side, to the last bit', () => {
  fc.assert(
    fc.property(group(9), group(9), (x, y) => {
      const [one, other] = [valueOf(compareGroups(x, y, SEED)), valueOf(compareGroups(y, x, SEED))];
      assert.deepEqual(one.permutation, other.permutation);
      assert.equal(one.difference, 0 - other.difference);
      assert.deepEqual(rankSumTest(x, y, SEED), rankSumTest(y, x, SEED));
    }),
  );
});

/** All ways to choose `size` of the values, by their sums. */
function* sumsOf(values: readonly number[], size: number): Generator<number> {
  const [first, ...rest] = values;
  if (size === 0) yield 0;
  else if (first !== undefined) {
    for (const sum of sumsOf(rest, size - 1)) yield first + sum;
    yield* sumsOf(rest, size);
  }
}

function bruteForceP(x: readonly number[], y: readonly number[]): number {
  const all = [...x, ...y];
  const total = all.reduce((sum, value) => sum + value, 0);
  const distance = (sum: number) => Math.abs(sum * all.length - total * x.length);
  const observed = distance(x.reduce((sum, value) => sum + value, 0));
  const sums = [...sumsOf(all, x.length)];
  return sums.filter((sum) => distance(sum) >= observed).length / sums.length;
}

test('the exact p is what going through all assignments one by one gives', () => {
  const row = fc.array(fc.integer({ min: -30, max: 30 }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(row, row, (x, y) => {
      const found = permutationTest(x.map(BigInt), y.map(BigInt), SEED);
      assert.equal(found.method, 'exact');
      assert.ok(Math.abs(found.p - bruteForceP(x, y)) < 1e-12);
    }),
  );
});

test('moving or stretching the scale changes no p', () => {
  const row = fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(row, row, fc.integer({ min: 1, max: 50 }), fc.integer(), (x, y, factor, shift) => {
      const change = (values: readonly number[]) => values.map((value) => BigInt(factor * value + shift));
      assert.deepEqual(
        permutationTest(change(x), change(y), SEED),
        permutationTest(x.map(BigInt), y.map(BigInt), SEED),
      );
    }),
  );
});

test('twelve leaders beside forty teachers have an exact p', () => {
  const person = (index: number) => rational((index * 7 + 3) % 13, 12 - 2 * (index % 3));
  const people = Array.from({ length: 52 }, (_, index) => person(index));
  const { permutation } = valueOf(compareGroups(people.slice(0, 12), people.slice(12), SEED));
  assert.equal(permutation.method, 'exact');
});

test('with too many assignments to count p is drawn, near the exact one, and says so', () => {
  const values = Array.from({ length: 60 }, (_, index) => BigInt((index * index * 7919) % 241));
  const exact = permutationTest(values.slice(0, 25), values.slice(25), SEED);
  assert.equal(exact.method, 'exact');
  const wide = values.map((value, index) => value * 100_003n + BigInt((index * 31) % 7));
  const drawn = permutationTest(wide.slice(0, 25), wide.slice(25), SEED);
  assert.ok(drawn.method === 'monte-carlo');
  assert.equal(drawn.seed, SEED);
  assert.equal(drawn.draws, 10_000);
  assert.ok(exact.p > 0.01 && exact.p < 0.99, String(exact.p));
  assert.ok(
    Math.abs(drawn.p - exact.p) < 4.5 * Math.sqrt((exact.p * (1 - exact.p)) / 10_000),
    String(drawn.p),
  );
  assert.deepEqual(permutationTest(wide.slice(0, 25), wide.slice(25), SEED), drawn);
  assert.deepEqual(permutationTest(wide.slice(25), wide.slice(0, 25), SEED), drawn);
});

test('a drawn p is never 0, and finds ties on a grid too fine for doubles', () => {
  const fine = 10n ** 30n;
  const high = Array.from({ length: 30 }, (_, index) => fine + BigInt(index));
  const low = Array.from({ length: 30 }, (_, index) => BigInt(index));
  const apart = permutationTest(high, low, SEED);
  assert.deepEqual(apart, { method: 'monte-carlo', p: 1 / 10_001, draws: 10_000, seed: SEED });
  const mixed = [fine, 3n, 0n, fine];
  const half = permutationTest(mixed, [0n, fine, fine, 0n, 0n, fine], SEED);
  const coarse = permutationTest([1n, 0n, 0n, 1n], [0n, 1n, 1n, 0n, 0n, 1n], SEED);
  assert.equal(coarse.p, 1);
  assert.equal(half.p, 1);
});

test('the sum of ranks gives the p of a table: 3 beside 3 without overlap is 2 in 20, with mid-ranks for ties', () => {
  const near = (found: number, expected: number) => {
    assert.ok(Math.abs(found - expected) < 1e-12, String(found));
  };
  near(rankSumTest(halves(4, 5, 6), halves(1, 2, 3), SEED).p, 0.1);
  near(rankSumTest(halves(1, 2, 9), halves(3, 4, 5, 6), SEED).p, 22 / 35);
  near(rankSumTest(halves(1, 1, 2), halves(2, 2, 2), SEED).p, bruteForceP([3, 3, 9], [9, 9, 9]));
  near(
    rankSumTest(halves(1, 1, 3), halves(1, 2, 3, 3, 5), SEED).p,
    bruteForceP([4, 4, 12], [4, 8, 12, 12, 16]),
  );
});
