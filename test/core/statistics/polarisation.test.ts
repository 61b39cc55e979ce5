import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isPolarised } from '../../../packages/core/src/statistics/polarisation.js';

/** The chance that the rule sees two camps in a team of n, who answer low, middle or high with these chances. */
function alarms(n: number, [low, middle, high]: readonly [number, number, number]): number {
  let chance = 0;
  for (let some = 0; some <= n; some += 1) {
    for (let others = 0; some + others <= n; others += 1) {
      const rest = n - some - others;
      if (!isPolarised({ low: some, middle: others, high: rest })) continue;
      chance += ways(n, some) * ways(n - some, others) * low ** some * middle ** others * high ** rest;
    }
  }
  return chance;
}

function ways(n: number, chosen: number): number {
  let count = 1;
  for (let person = 1; person <= chosen; person += 1) count = (count * (n - chosen + person)) / person;
  return count;
}

const SIZES = [5, 6, 8, 10, 12, 15, 20, 25, 40];

test('a team that leans to the middle or to one end is seldom called two camps', () => {
  for (const truth of [
    [0.25, 0.5, 0.25],
    [0.1, 0.3, 0.6],
    [0.15, 0.367, 0.483],
  ] as const) {
    for (const n of SIZES) assert.ok(alarms(n, truth) < 0.041, `${n} people of ${truth.join(', ')}`);
  }
});

test('a team that is spread evenly is called so now and then', () => {
  for (const n of SIZES) {
    const chance = alarms(n, [1 / 3, 1 / 3, 1 / 3]);
    assert.ok(chance > 0.06 && chance < 0.23, `${n} people: ${chance}`);
  }
});

test('two camps are seen in three of four teams of twelve, and in nine of ten of twenty', () => {
  const camps = [0.45, 0.1, 0.45] as const;
  assert.ok(Math.abs(alarms(12, camps) - 0.77) < 0.01);
  assert.ok(Math.abs(alarms(20, camps) - 0.93) < 0.01);
});
