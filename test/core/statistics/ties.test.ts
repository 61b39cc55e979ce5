import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { tieTiers } from '@lerend/core/statistics';

const item = (sum: number, answered: number) => ({ sum, answered });

test('items with one step of one person between them are apart, with less they are tied', () => {
  assert.deepEqual(tieTiers([item(10, 12), item(11, 12), item(11, 12)]), [[1, 2], [0]]);
  // 2.2 of five and 2⅓ of six: 0.13 apart, and a step of five is 0.20.
  assert.deepEqual(tieTiers([item(6, 5), item(8, 6)]), [[1, 0]]);
  // 2.2 of five and 2.4 of ten: exactly one step of five apart.
  assert.deepEqual(tieTiers([item(6, 5), item(14, 10)]), [[1], [0]]);
});

test('small steps do not chain: a tier is measured from its highest item', () => {
  // Means 2.40, 2.25 and 2.125 of five, eight and eight: 0.15 and 0.125 apart, and 0.275 from end to end.
  assert.deepEqual(tieTiers([item(7, 5), item(10, 8), item(9, 8)]), [[0, 1], [2]]);
  assert.deepEqual(tieTiers([item(9, 8), item(10, 8), item(7, 5)]), [[2, 1], [0]]);
});

test('no items give no tiers, and an item without answers is refused', () => {
  assert.deepEqual(tieTiers([]), []);
  assert.throws(() => tieTiers([item(0, 0)]), RangeError);
});

test('every item is in one tier, highest first, within a step of the top of its own and not of an earlier one', () => {
  const any = fc
    .integer({ min: 1, max: 15 })
    .chain((answered) => fc.record({ sum: fc.nat({ max: 2 * answered }), answered: fc.constant(answered) }));
  fc.assert(
    fc.property(fc.array(any, { maxLength: 18 }), (items) => {
      const tiers = tieTiers(items);
      assert.deepEqual(
        tiers.flat().sort((a, b) => a - b),
        [...items.keys()],
      );
      const mean = (place: number) => (items[place]?.sum ?? 0) / (items[place]?.answered ?? 0);
      const least = (a: number, b: number) => Math.min(items[a]?.answered ?? 0, items[b]?.answered ?? 0);
      const tied = (a: number, b: number) => Math.abs(mean(a) - mean(b)) * least(a, b) < 1 - 1e-9;
      const means = tiers.flat().map(mean);
      assert.deepEqual(
        means,
        [...means].sort((a, b) => b - a),
      );
      tiers.forEach((tier, index) => {
        const [top = assert.fail()] = tier;
        assert.ok(tier.every((place) => place === top || tied(top, place)));
        const [above] = tiers[index - 1] ?? [];
        if (above !== undefined) assert.ok(!tied(above, top));
      });
    }),
  );
});
