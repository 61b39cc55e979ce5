import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Fraction } from '@lerend/core/model';
import { placeCertainty } from '../../../packages/core/src/pairs/certainty.js';
import { meanOf, placeChances, placeOfMean } from '../../../packages/core/src/pairs/place.js';
import type { Line } from '../../../packages/core/src/pairs/place.js';
import type { PairCertainty, PairPlace } from '@lerend/core/pairs';
import { phaseProbabilities } from '../../../packages/core/src/statistics/phase-probability.js';
import { populationOf } from '../../../packages/core/src/statistics/population.js';

function line(reach: 2 | 3, numerator: number, denominator: number): Line {
  return {
    positions: { reach, basis: 'editorial' },
    scoring: { type: 'mean-position', band: { numerator, denominator }, basis: 'editorial' },
  };
}

function size(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}

/** The sum of all positions, each counted from the middle. */
function positionsOf(counts: readonly number[]): number {
  const middle = (counts.length - 1) / 2;
  return counts.reduce((sum, count, index) => sum + count * (index - middle), 0);
}

/** The place of a sum of positions of so many people, in whole numbers. */
function placeOf(sum: number, people: number, { numerator, denominator }: Fraction): PairPlace {
  if (Math.abs(sum) * denominator <= numerator * people) return 'neutral';
  return sum < 0 ? 'left' : 'right';
}

type Shares = Readonly<Record<PairPlace | 'all', number>>;

/**
 * Everybody who is missing answers one after the other, each like one of those before her or like half a person at each
 * position: every order of answers there can be, weighted in whole numbers.
 */
function complete(counts: readonly number[], missing: number, band: Fraction): Shares {
  if (missing === 0) {
    const shares = { left: 0, neutral: 0, right: 0, all: 1 };
    return { ...shares, [placeOf(positionsOf(counts), size(counts), band)]: 1 };
  }
  const sums = { left: 0, neutral: 0, right: 0, all: 0 };
  counts.forEach((count, index) => {
    const next = counts.map((each, at) => (at === index ? each + 1 : each));
    const rest = complete(next, missing - 1, band);
    for (const part of ['left', 'neutral', 'right', 'all'] as const) {
      sums[part] += (2 * count + 1) * rest[part];
    }
  });
  return sums;
}

const bands: readonly (readonly [number, number])[] = [
  [0, 1],
  [1, 4],
  [1, 2],
  [1, 3],
  [2, 3],
  [9, 10],
];
const anyLine = fc
  .tuple(fc.constantFrom<2 | 3>(2, 3), fc.constantFrom(...bands))
  .map(([reach, [numerator, denominator]]) => line(reach, numerator, denominator));
const anyCounts = anyLine.chain((each) =>
  fc.tuple(
    fc.constant(each),
    fc
      .array(fc.nat({ max: 4 }), {
        minLength: 2 * each.positions.reach + 1,
        maxLength: 2 * each.positions.reach + 1,
      })
      .filter((counts) => size(counts) >= 2),
  ),
);

test('a mean has the place that its sum of positions has in whole numbers', () => {
  fc.assert(
    fc.property(anyCounts, ([each, counts]) => {
      const expected = placeOf(positionsOf(counts), size(counts), each.scoring.band);
      assert.equal(placeOfMean(meanOf(counts), each), expected);
    }),
    { numRuns: 1000 },
  );
});

test('both ends of the band are neutral, and one step beyond is not', () => {
  const half = line(3, 1, 2);
  const place = (counts: readonly number[]) => placeOfMean(meanOf(counts), half);
  assert.equal(place([0, 0, 0, 5, 5, 0, 0]), 'neutral');
  assert.equal(place([0, 0, 5, 5, 0, 0, 0]), 'neutral');
  assert.equal(place([0, 0, 0, 4, 6, 0, 0]), 'right');
  assert.equal(place([0, 0, 6, 4, 0, 0, 0]), 'left');
  const none = line(2, 0, 1);
  assert.equal(placeOfMean(meanOf([1, 0, 0, 0, 1]), none), 'neutral');
  assert.equal(placeOfMean(meanOf([1, 0, 1, 1, 1]), none), 'right');
});

test('the chances of a team are those of every way in which it can still be completed', () => {
  fc.assert(
    fc.property(anyCounts, fc.nat({ max: 4 }), ([each, counts], missing) => {
      const found = placeChances(counts, each, populationOf(size(counts) + missing));
      const exact = complete(counts, missing, each.scoring.band);
      assert.equal(found.target, 'team');
      for (const place of ['left', 'neutral', 'right'] as const) {
        const expected = exact[place] / exact.all;
        assert.ok(Math.abs(found[place] - expected) < 1e-12, `${place}: ${found[place]} for ${expected}`);
      }
    }),
    { numRuns: 200 },
  );
});

test('a complete team on an end of the band is neutral beyond doubt, on either side', () => {
  const half = line(3, 1, 2);
  for (const counts of [
    [0, 0, 0, 5, 5, 0, 0],
    [0, 0, 5, 5, 0, 0, 0],
  ]) {
    const chances = placeChances(counts, half, populationOf(10));
    assert.deepEqual(chances, { target: 'team', left: 0, neutral: 1, right: 0 });
  }
  const beyond = placeChances([0, 0, 0, 4, 6, 0, 0], half, populationOf(10));
  assert.deepEqual(beyond, { target: 'team', left: 0, neutral: 0, right: 1 });
});

test('the chances of a process are those of its mean below, in and above the band', () => {
  fc.assert(
    fc.property(anyCounts, ([each, counts]) => {
      const { reach } = each.positions;
      const { numerator, denominator } = each.scoring.band;
      const cuts = {
        partial: { numerator: reach * denominator - numerator, denominator: 2 * reach * denominator },
        strong: { numerator: reach * denominator + numerator, denominator: 2 * reach * denominator },
      };
      const phases = phaseProbabilities(counts, cuts, { target: 'process' });
      assert.ok(phases.status === 'ok');
      const found = placeChances(counts, each, populationOf(undefined));
      assert.equal(found.target, 'process');
      assert.ok(Math.abs(found.left - phases.value.early) < 1e-8);
      assert.ok(Math.abs(found.neutral - phases.value.partial) < 1e-8);
      assert.ok(Math.abs(found.right - phases.value.strong) < 1e-8);
    }),
    { numRuns: 50 },
  );
});

test('mirrored answers have mirrored chances to the bit, of a team and of a process', () => {
  const missing = fc.option(fc.nat({ max: 30 }), { nil: undefined });
  fc.assert(
    fc.property(anyCounts, missing, ([each, counts], unseen) => {
      const population = populationOf(unseen === undefined ? undefined : size(counts) + unseen);
      const here = placeChances(counts, each, population);
      const there = placeChances([...counts].reverse(), each, population);
      assert.deepStrictEqual(there, { ...here, left: here.right, right: here.left });
      const all = here.left + here.neutral + here.right;
      assert.ok(Math.abs(all - 1) < 1e-12);
    }),
    { numRuns: 100 },
  );
});

test('chances rest on two people or more', () => {
  assert.throws(() => placeChances([0, 0, 1, 0, 0], line(2, 1, 4), populationOf(4)), /two people/);
});

/** The rule for how sure a place is, with chances and distances in whole numbers. */
function sureness(counts: readonly number[], missing: number, { positions, scoring }: Line): PairCertainty {
  const { numerator, denominator } = scoring.band;
  const [sum, people] = [positionsOf(counts), size(counts)];
  const exact = complete(counts, missing, scoring.band);
  const place = placeOf(sum, people, scoring.band);
  // Both in parts of one: position · people · denominator.
  const toLeft = Math.abs(sum * denominator + numerator * people);
  const toRight = Math.abs(sum * denominator - numerator * people);
  const whole = 2 * positions.reach * people * denominator;
  const apart = 100 * Math.min(toLeft, toRight) >= 3 * whole;
  if (apart && 10 * exact[place] >= 8 * exact.all) return { status: 'clear' };
  if (place !== 'neutral') {
    const other = place === 'left' ? 'right' : 'left';
    return { status: 'borderline', neighbour: numerator === 0 ? other : 'neutral' };
  }
  const side = () => {
    if (toLeft === 0 && toRight > 0) return 'left';
    if (toRight === 0 && toLeft > 0) return 'right';
    if (exact.left !== exact.right) return exact.left > exact.right ? 'left' : 'right';
    return toLeft < toRight ? 'left' : 'right';
  };
  return { status: 'borderline', neighbour: side() };
}

test('a place is as sure as its chance and its distance from the band say', () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(anyCounts, fc.nat({ max: 4 }), ([each, counts], missing) => {
      const chances = placeChances(counts, each, populationOf(size(counts) + missing));
      const found = placeCertainty({ mean: meanOf(counts), chances, polarised: false }, each);
      assert.deepEqual(found, sureness(counts, missing, each));
      seen.add(found.status === 'borderline' ? found.neighbour : found.status);
    }),
    { numRuns: 400 },
  );
  assert.deepEqual([...seen].sort(), ['clear', 'left', 'neutral', 'right']);
});

test('nothing is clear within three hundredths of an end of the band, even of a complete team', () => {
  const half = line(3, 1, 2);
  const sure = (counts: readonly number[]) =>
    placeCertainty(
      {
        mean: meanOf(counts),
        chances: placeChances(counts, half, populationOf(size(counts))),
        polarised: false,
      },
      half,
    );
  // Three hundredths of six steps are 0.18 of a position, so 0.68 is as near as a clear mean comes.
  assert.deepEqual(sure([0, 0, 0, 8, 17, 0, 0]), { status: 'clear' });
  assert.deepEqual(sure([0, 0, 17, 8, 0, 0, 0]), { status: 'clear' });
  assert.deepEqual(sure([0, 0, 0, 9, 16, 0, 0]), { status: 'borderline', neighbour: 'neutral' });
  assert.deepEqual(sure([0, 0, 0, 17, 8, 0, 0]), { status: 'clear' });
  assert.deepEqual(sure([0, 0, 0, 16, 9, 0, 0]), { status: 'borderline', neighbour: 'right' });
  assert.deepEqual(sure([0, 0, 9, 16, 0, 0, 0]), { status: 'borderline', neighbour: 'left' });
  assert.deepEqual(sure([0, 0, 5, 5, 0, 0, 0]), { status: 'borderline', neighbour: 'left' }, 'on the end');
});

test('no mean speaks for a polarised team', () => {
  const each = line(2, 1, 4);
  const counts = [4, 0, 0, 0, 4];
  const chances = placeChances(counts, each, populationOf(8));
  const found = placeCertainty({ mean: meanOf(counts), chances, polarised: true }, each);
  assert.deepEqual(found, { status: 'polarised' });
});
