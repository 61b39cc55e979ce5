import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { notDefined } from '@lerend/core/model';
import type { PhaseProbabilities } from '@lerend/core/model';
import { dirichletMeanAboveZero } from '../../../packages/core/src/statistics/dirichlet-mean.js';
import { betaQuantile } from '../../../packages/core/src/statistics/distributions/beta.js';
import { incompleteBeta } from '../../../packages/core/src/statistics/distributions/incomplete-beta.js';
import { EQUAL_THIRDS, phaseOf } from '../../../packages/core/src/statistics/phase.js';
import type { Cuts } from '../../../packages/core/src/statistics/phase.js';
import { phaseProbabilities } from '../../../packages/core/src/statistics/phase-probability.js';
import { populationOf } from '../../../packages/core/src/statistics/population.js';
import { add, multiply, rational, toNumber } from '../../../packages/core/src/statistics/rational.js';
import type { Rational } from '../../../packages/core/src/statistics/rational.js';
import { urnSumMasses } from '../../../packages/core/src/statistics/urn-sum.js';

const HALVES: Cuts = {
  partial: { numerator: 1, denominator: 2 },
  strong: { numerator: 1, denominator: 2 },
};

function probabilities(
  counts: readonly number[],
  invited?: number,
  cuts: Cuts = EQUAL_THIRDS,
): PhaseProbabilities {
  const figure = phaseProbabilities(counts, cuts, populationOf(invited));
  assert.equal(figure.status, 'ok');
  return figure.value;
}

function near(found: number, expected: number, tolerance: number, what: string): void {
  assert.ok(Math.abs(found - expected) <= tolerance, `${what}: ${found} for ${expected}`);
}

function size(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}

/** Every way in which so many people can spread over so many points. */
function spreads(people: number, points: number): readonly (readonly number[])[] {
  if (points === 1) return [[people]];
  return Array.from({ length: people + 1 }, (_, here) => here).flatMap((here) =>
    spreads(people - here, points - 1).map((rest) => [here, ...rest]),
  );
}

/** The Dirichlet-multinomial chance with ½ on each point, in whole numbers. */
function chance(counts: readonly number[], unseen: readonly number[]): Rational {
  const product = (from: number, steps: number, by: number) =>
    Array.from({ length: steps }, (_, step) => rational(from + by * step, by)).reduce(multiply, rational(1));
  const inverse = ({ numerator, denominator }: Rational) => rational(denominator, numerator);
  const people = size(unseen);
  const ways = unseen.map((many) => inverse(product(1, many, 1))).reduce(multiply, product(1, people, 1));
  const rising = unseen.map((many, point) => product(2 * (counts[point] ?? 0) + 1, many, 2));
  const all = product(2 * size(counts) + counts.length, people, 2);
  return multiply(multiply(ways, rising.reduce(multiply, rational(1))), inverse(all));
}

/** The phase of every team that there can be, with its exact chance. */
function enumerate(counts: readonly number[], invited: number, cuts: Cuts) {
  const sums = { early: rational(0), partial: rational(0), strong: rational(0) };
  for (const unseen of spreads(invited - size(counts), counts.length)) {
    const steps = counts.reduce((sum, count, point) => sum + point * (count + (unseen[point] ?? 0)), 0);
    const phase = phaseOf(rational(steps, invited * (counts.length - 1)), cuts);
    sums[phase] = add(sums[phase], chance(counts, unseen));
  }
  return sums;
}

const row = (points: number) =>
  fc
    .array(fc.nat({ max: 6 }), { minLength: points, maxLength: points })
    .filter((counts) => size(counts) >= 2);
const threePoints = row(3);
const anyPoints = fc.integer({ min: 2, max: 7 }).chain(row);
const cut = fc.integer({ min: 1, max: 6 });

test('the phases of a team are those of every team that there can be, on two to seven points', () => {
  fc.assert(
    fc.property(anyPoints, fc.nat({ max: 4 }), cut, cut, (counts, unseen, one, other) => {
      const cuts: Cuts = {
        partial: { numerator: Math.min(one, other), denominator: 6 },
        strong: { numerator: Math.max(one, other), denominator: 6 },
      };
      const invited = size(counts) + unseen;
      const found = probabilities(counts, invited, cuts);
      const exact = enumerate(counts, invited, cuts);
      near(found.early, toNumber(exact.early), 1e-12, 'early');
      near(found.partial, toNumber(exact.partial), 1e-12, 'partial');
      near(found.strong, toNumber(exact.strong), 1e-12, 'strong');
    }),
    { numRuns: 150 },
  );
});

test('a norm exactly on a cut is in the phase above it', () => {
  assert.deepEqual(probabilities([1, 2, 0], 3), { target: 'team', early: 0, partial: 1, strong: 0 });
  assert.deepEqual(probabilities([0, 2, 1], 3), { target: 'team', early: 0, partial: 0, strong: 1 });
  // One more answer decides: 1, 2 or 3 gives 1/4, 3/8 or 1/2 of four people, and of three ½ is on the cut.
  const { early, partial } = probabilities([2, 0, 0], 3);
  near(early, 1 - partial, 1e-15, 'two of three at the lowest point');
  near(partial, 0.5 / 3.5, 1e-15, 'the highest point lifts them onto the cut');
});

test('a team that answered as a whole has one phase', () => {
  fc.assert(
    fc.property(anyPoints, (counts) => {
      const { early, partial, strong } = probabilities(counts, size(counts));
      assert.deepEqual([early, partial, strong].sort(), [0, 0, 1]);
      assert.deepEqual(probabilities(counts, size(counts) - 1), probabilities(counts, size(counts)));
    }),
  );
});

test('probabilities add up to 1 and lie between 0 and 1', () => {
  fc.assert(
    fc.property(anyPoints, fc.option(fc.nat({ max: 40 }), { nil: undefined }), (counts, unseen) => {
      const found = probabilities(counts, unseen === undefined ? undefined : size(counts) + unseen);
      const each = [found.early, found.partial, found.strong];
      assert.equal(found.target, unseen === undefined ? 'process' : 'team');
      near(size(each), 1, 1e-12, 'together');
      assert.equal(
        each.every((value) => value >= 0 && value <= 1),
        true,
      );
    }),
  );
});

test('raising one answer never makes a higher phase less probable', () => {
  fc.assert(
    fc.property(anyPoints, fc.nat(), fc.nat({ max: 12 }), fc.boolean(), (counts, from, unseen, known) => {
      const point = from % (counts.length - 1);
      if (counts[point] === 0) return;
      const raised = counts.map(
        (count, index) => count - Number(index === point) + Number(index === point + 1),
      );
      const invited = known ? size(counts) + unseen : undefined;
      const [before, after] = [probabilities(counts, invited), probabilities(raised, invited)];
      assert.ok(after.strong >= before.strong - 1e-10, 'strong');
      assert.ok(after.early <= before.early + 1e-10, 'early');
    }),
  );
});

test('turning a scale over turns the phases of the process over', () => {
  fc.assert(
    fc.property(anyPoints, (counts) => {
      const here = probabilities(counts);
      const turned = probabilities([...counts].reverse());
      near(turned.early, here.strong, 1e-9, 'early');
      near(turned.partial, here.partial, 1e-9, 'partial');
    }),
  );
});

test('the process is known in closed form on two points, and on three where the cut is in the middle', () => {
  fc.assert(
    fc.property(fc.nat({ max: 200 }), fc.nat({ max: 200 }), fc.nat({ max: 200 }), (low, middle, high) => {
      if (low + high < 2) return;
      near(
        probabilities([low, high]).strong,
        incompleteBeta(2 / 3, high + 0.5, low + 0.5).upper,
        1e-9,
        'two',
      );
      const { strong } = probabilities([low, middle, high], undefined, HALVES);
      near(strong, incompleteBeta(0.5, high + 0.5, low + 0.5).upper, 1e-9, 'three');
    }),
  );
});

test('the process on three points is the integral over the share of the highest point', () => {
  fc.assert(
    fc.property(threePoints, (counts) => {
      const [low = 0, middle = 0, high = 0] = counts.map((count) => count + 0.5);
      const slices = 4000;
      let sum = 0;
      for (let slice = 0; slice < slices; slice += 1) {
        const top = betaQuantile((slice + 0.5) / slices, high, low + middle);
        const needed = (2 * (2 / 3 - top)) / (1 - top);
        if (needed <= 0) sum += 1;
        else if (needed < 1) sum += incompleteBeta(needed, middle, low).upper;
      }
      near(probabilities(counts).strong, sum / slices, 2e-4, 'strong');
    }),
    { numRuns: 20 },
  );
});

test('values that are the same count as one', () => {
  const weights = [0.5, 3.5, 2.5, 7.5, 1.5];
  const values = weights.map((weight, index) => ({ weight, distance: index < 3 ? -1 : 2 }));
  near(dirichletMeanAboveZero(values), incompleteBeta(1 / 3, 9, 6.5).upper, 1e-9, 'two values');
  assert.equal(
    dirichletMeanAboveZero([
      { distance: -1, weight: 2 },
      { distance: 0, weight: 1 },
    ]),
    0,
  );
  assert.equal(
    dirichletMeanAboveZero([
      { distance: 1, weight: 2 },
      { distance: 0, weight: 1 },
    ]),
    1,
  );
});

test('a large team comes near the process, on every number of points', () => {
  for (const counts of [
    [4, 6],
    [2, 5, 5],
    [2, 3, 4, 5],
    [1, 2, 3, 4, 4],
    [1, 2, 3, 4, 3, 2],
    [1, 1, 2, 3, 5, 3, 2],
  ]) {
    const [team, process] = [probabilities(counts, 1500), probabilities(counts)];
    for (const phase of ['early', 'partial', 'strong'] as const) {
      near(team[phase], process[phase], 0.006, `${counts.join(' ')} ${phase}`);
    }
  }
});

test('where the exact sum would take too long, the beta distribution comes near it', () => {
  const counts = [10, 20, 25, 30, 20];
  const unseen = 340;
  const invited = size(counts) + unseen;
  const prior = counts.map((count, at) => ({ at, weight: count + 0.5 }));
  const exact = urnSumMasses({ prior, seen: [] }, unseen);
  const seen = counts.reduce((sum, count, steps) => sum + count * steps, 0);
  const from = Math.ceil((invited * 4 * 3) / 5) - seen;
  const found = probabilities(counts, invited, {
    partial: { numerator: 1, denominator: 2 },
    strong: { numerator: 3, denominator: 5 },
  });
  const expected = exact.subarray(from).reduce((sum, mass) => sum + mass, 0);
  assert.ok(expected > 0.1 && expected < 0.9, `a case in doubt: ${expected}`);
  near(found.strong, expected, 0.002, 'strong');
  assert.notEqual(found.strong, expected);

  const [within, beyond] = [probabilities([5, 6, 9], 2020), probabilities([5, 6, 9], 2021)];
  near(beyond.strong, within.strong, 0.003, 'one person more than is enumerated');
});

test('there is no probability of no answers, and none of a single one', () => {
  for (const population of [populationOf(5), populationOf(undefined)]) {
    assert.deepEqual(phaseProbabilities([0, 0, 0], EQUAL_THIRDS, population), notDefined('no-data'));
    assert.deepEqual(
      phaseProbabilities([0, 1, 0], EQUAL_THIRDS, population),
      notDefined('too-few-for-interval'),
    );
  }
});

test('counts that nobody can have given are refused', () => {
  for (const counts of [[3], [3, -1, 2], [1.5, 2, 2], [NaN, 2, 2]]) {
    assert.throws(() => phaseProbabilities(counts, EQUAL_THIRDS, populationOf(9)), RangeError);
  }
});
