import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { notDefined } from '@lerend/core/model';
import { populationOf, reachProbability } from '../../../packages/core/src/statistics/index.js';
import { chanceOfHalf } from './brute-force.js';

function chance(reached: number, answered: number, invited?: number): number {
  const figure = reachProbability(reached, answered, populationOf(invited));
  assert.equal(figure.status, 'ok');
  return figure.value;
}

function near(found: number, expected: number, tolerance = 1e-12): void {
  assert.ok(Math.abs(found - expected) <= tolerance, `${found} for ${expected}`);
}

/** The posterior chance by Simpson's rule, with the share written as the square of a sine. */
function byIntegral(reached: number, answered: number): number {
  const density = (angle: number) =>
    Math.sin(angle) ** (2 * reached) * Math.cos(angle) ** (2 * (answered - reached));
  const integral = (from: number, to: number) => {
    const parts = 2000;
    const width = (to - from) / parts;
    let sum = density(from) + density(to);
    for (let part = 1; part < parts; part += 1)
      sum += density(from + part * width) * (part % 2 === 1 ? 4 : 2);
    return (sum * width) / 3;
  };
  return integral(Math.PI / 4, Math.PI / 2) / integral(0, Math.PI / 2);
}

const group = fc
  .tuple(fc.integer({ min: 2, max: 12 }), fc.nat(12), fc.nat(8))
  .map(([answered, reached, unseen]) => ({ answered, reached: Math.min(reached, answered), unseen }));

test('of a team: the chance of every completion by which at least half have reached it', () => {
  fc.assert(
    fc.property(group, ({ answered, reached, unseen }) => {
      near(chance(reached, answered, answered + unseen), chanceOfHalf(reached, answered, unseen));
    }),
  );
});

test('exactly half of a team is enough', () => {
  assert.equal(chance(3, 6, 6), 1);
  assert.equal(chance(2, 5, 5), 0);
  assert.equal(chance(3, 5, 6), 1);
  // Of one unseen person: that she has reached it is as likely as (2 + ½) of (5 + 1).
  near(chance(2, 5, 6), 2.5 / 6);
});

test('who answered beside the invited people counts, so that nobody is unseen', () => {
  assert.equal(chance(3, 6, 4), 1);
  assert.equal(chance(2, 6, 4), 0);
});

test('of the process: the posterior chance that its share is at least a half', () => {
  for (const [reached, answered] of [
    [0, 2],
    [2, 2],
    [3, 7],
    [9, 12],
    [30, 47],
  ] as const) {
    near(chance(reached, answered), byIntegral(reached, answered), 1e-9);
  }
  near(chance(4, 8), 0.5);
});

test('both sides of half together are certain, but for the completions on it', () => {
  fc.assert(
    fc.property(group, ({ answered, reached, unseen }) => {
      const both = (invited?: number) =>
        chance(reached, answered, invited) + chance(answered - reached, answered, invited);
      near(both(), 1, 1e-9);
      const invited = answered + unseen;
      if (invited % 2 === 1) near(both(invited), 1);
      else assert.ok(both(invited) >= 1 - 1e-12);
    }),
  );
});

test('one person more that has reached it never makes it less likely, and every chance is one', () => {
  fc.assert(
    fc.property(group, fc.boolean(), ({ answered, reached, unseen }, isKnown) => {
      const invited = isKnown ? answered + unseen : undefined;
      const here = chance(reached, answered, invited);
      assert.ok(here >= 0 && here <= 1);
      if (reached < answered) assert.ok(chance(reached + 1, answered, invited) >= here - 1e-12);
    }),
  );
});

test('a very large team is what the process is', () => {
  near(chance(9, 14, 200_001), chance(9, 14), 1e-4);
});

test('nobody, and one person alone, have no chance to tell', () => {
  for (const population of [populationOf(8), populationOf(undefined)]) {
    assert.deepEqual(reachProbability(0, 0, population), notDefined('no-data'));
    assert.deepEqual(reachProbability(1, 1, population), notDefined('too-few-for-interval'));
  }
});

test('what are no counts is refused', () => {
  for (const [reached, answered] of [
    [4, 3],
    [-1, 3],
    [1.5, 3],
    [1, Number.NaN],
    [1, 2 ** 53],
  ] as const) {
    assert.throws(() => reachProbability(reached, answered, populationOf(12)), RangeError);
  }
  assert.throws(() => reachProbability(2, 3, populationOf(-1)), RangeError);
});
