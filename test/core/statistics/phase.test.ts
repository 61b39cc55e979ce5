import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { nearestFlip } from '../../../packages/core/src/statistics/flip-distance.js';
import type { ItemSum } from '../../../packages/core/src/statistics/flip-distance.js';
import { hardBounds } from '../../../packages/core/src/statistics/hard-bounds.js';
import { EQUAL_THIRDS, phaseOf } from '../../../packages/core/src/statistics/phase.js';
import { collapseToThirds, isPolarised } from '../../../packages/core/src/statistics/polarisation.js';
import { add, compare, multiply, rational } from '../../../packages/core/src/statistics/rational.js';

const PHASES: readonly string[] = ['early', 'partial', 'strong'];

function normOf(items: readonly ItemSum[], points: number) {
  const shares = items.map(({ sum, answered }) => rational(sum, answered * (points - 1)));
  return multiply(shares.reduce(add), rational(1, items.length));
}

/** Tries one move after another in every possible way, breadth first: how many it takes, and every phase that so many reach. */
function flipByTrying(items: readonly ItemSum[], points: number): { distance: number; reached: Set<string> } {
  const phase = phaseOf(normOf(items, points), EQUAL_THIRDS);
  const seen = new Set<string>();
  let layer: readonly (readonly ItemSum[])[] = [items];
  for (let moves = 0; ; moves += 1) {
    if (layer.length === 0) throw new Error('No other phase can be reached.');
    const next: (readonly ItemSum[])[] = [];
    const reached = new Set(layer.map((state) => phaseOf(normOf(state, points), EQUAL_THIRDS)));
    reached.delete(phase);
    if (reached.size > 0) return { distance: moves, reached };
    for (const state of layer) {
      state.forEach(({ sum, answered }, index) => {
        for (const changed of [sum - 1, sum + 1]) {
          if (changed < 0 || changed > answered * (points - 1)) continue;
          const neighbour = state.map((item, at) => (at === index ? { sum: changed, answered } : item));
          const key = neighbour.map((item) => item.sum).join();
          if (!seen.has(key)) next.push(neighbour);
          seen.add(key);
        }
      });
    }
    layer = next;
  }
}

test('a norm exactly on a cut belongs to the phase above it', () => {
  assert.equal(phaseOf(rational(1, 3), EQUAL_THIRDS), 'partial');
  assert.equal(phaseOf(rational(2, 3), EQUAL_THIRDS), 'strong');
  assert.equal(phaseOf(rational(333333333, 1000000000), EQUAL_THIRDS), 'early');
  assert.equal(phaseOf(rational(666666666, 1000000000), EQUAL_THIRDS), 'partial');
  assert.equal(phaseOf(rational(0), EQUAL_THIRDS), 'early');
  assert.equal(phaseOf(rational(1), EQUAL_THIRDS), 'strong');
});

test('four norms whose mean is one third as fractions, and less as doubles, are partial', () => {
  const items = [
    { sum: 3, answered: 3 },
    { sum: 4, answered: 3 },
    { sum: 1, answered: 6 },
    { sum: 1, answered: 6 },
  ];
  const doubles = items.reduce((sum, item) => sum + item.sum / (item.answered * 2), 0) / 4;
  assert.ok(doubles < 1 / 3);
  assert.equal(phaseOf(normOf(items, 3), EQUAL_THIRDS), 'partial');
});

test('the flip distance of one item is the way to the nearest cut', () => {
  const flip = (sum: number) => nearestFlip([{ sum, answered: 6 }], 3, EQUAL_THIRDS);
  assert.deepEqual(flip(6), { distance: 2, to: 'strong' }, 'up to 8 of 12');
  assert.deepEqual(flip(4), { distance: 1, to: 'early' }, 'on the cut, one down');
  assert.deepEqual(flip(0), { distance: 4, to: 'partial' });
  assert.deepEqual(flip(12), { distance: 5, to: 'partial' });
});

test('a domain flips first through the items with the fewest answers, as far as they have room', () => {
  const items = [
    { sum: 1, answered: 3 },
    { sum: 17, answered: 12 },
  ];
  // 21/48 falls below 16/48 by one move of 4 and two of 1, and reaches 32/48 by three moves of 4.
  assert.deepEqual(nearestFlip(items, 3, EQUAL_THIRDS), { distance: 3, to: 'strong' });
  assert.deepEqual(flipByTrying(items, 3), { distance: 3, reached: new Set(['early', 'strong']) });
});

test('the flip distance is the fewest moves that trying them all finds', () => {
  const item = (points: number) =>
    fc
      .integer({ min: 1, max: 4 })
      .chain((answered) => fc.nat({ max: answered * (points - 1) }).map((sum) => ({ sum, answered })));
  const items = fc
    .constantFrom(2, 3, 5)
    .chain((points) => fc.tuple(fc.constant(points), fc.array(item(points), { minLength: 1, maxLength: 3 })));
  fc.assert(
    fc.property(items, ([points, sums]) => {
      const { distance, to } = nearestFlip(sums, points, EQUAL_THIRDS);
      const tried = flipByTrying(sums, points);
      assert.equal(distance, tried.distance);
      const phase = phaseOf(normOf(sums, points), EQUAL_THIRDS);
      const isUp = (other: string) => PHASES.indexOf(other) > PHASES.indexOf(phase);
      assert.equal(isUp(to), [...tried.reached].some(isUp), 'upwards where that takes no more moves');
    }),
    { numRuns: 300 },
  );
});

test('cuts that leave no other phase are refused', () => {
  const cuts = { partial: { numerator: 5, denominator: 1 }, strong: { numerator: 6, denominator: 1 } };
  assert.throws(() => nearestFlip([{ sum: 1, answered: 3 }], 3, cuts), /cuts/);
});

test('hard bounds run from all who are missing at the lowest point to all at the highest', () => {
  const bounds = hardBounds({ sum: 6, answered: 6 }, 3, 8);
  assert.deepEqual(bounds, { lower: rational(3, 8), upper: rational(5, 8) });
  const complete = hardBounds({ sum: 5, answered: 6 }, 3, 6);
  assert.deepEqual(complete.lower, complete.upper);
  assert.throws(() => hardBounds({ sum: 6, answered: 6 }, 3, 5));
});

test('hard bounds hold whatever those who are missing answer', () => {
  const team = fc.tuple(fc.array(fc.nat({ max: 4 }), { minLength: 1 }), fc.array(fc.nat({ max: 4 })));
  fc.assert(
    fc.property(team, ([present, absent]) => {
      const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
      const everybody = present.length + absent.length;
      const { lower, upper } = hardBounds({ sum: sum(present), answered: present.length }, 5, everybody);
      const truth = rational(sum([...present, ...absent]), everybody * 4);
      assert.ok(compare(lower, truth) <= 0 && compare(truth, upper) <= 0);
    }),
  );
});

test('two camps need a quarter each and a middle two smaller than the smaller camp', () => {
  const polarised = (low: number, middle: number, high: number) => isPolarised({ low, middle, high });
  assert.equal(polarised(3, 0, 3), true);
  assert.equal(polarised(3, 1, 3), true);
  assert.equal(polarised(3, 2, 3), false);
  assert.equal(polarised(2, 0, 6), true);
  assert.equal(polarised(2, 0, 7), false, '2 of 9 is less than a quarter');
  assert.equal(polarised(2, 2, 2), false);
  assert.equal(polarised(1, 0, 1), false, 'two people are no camps');
  assert.equal(polarised(0, 0, 0), false);
});

test('longer scales are taken together in three parts that mirror', () => {
  assert.deepEqual(collapseToThirds([1, 2, 4]), { low: 1, middle: 2, high: 4 });
  assert.deepEqual(collapseToThirds([1, 2, 4, 8]), { low: 1, middle: 6, high: 8 });
  assert.deepEqual(collapseToThirds([1, 2, 4, 8, 16]), { low: 3, middle: 4, high: 24 });
  assert.deepEqual(collapseToThirds([1, 2, 4, 8, 16, 32, 64]), { low: 3, middle: 28, high: 96 });
  assert.deepEqual(collapseToThirds([3, 4]), { low: 3, middle: 0, high: 4 });
});
