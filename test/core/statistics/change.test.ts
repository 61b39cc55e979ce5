import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { notDefined } from '@lerend/core/model';
import {
  changeBetween,
  directionInterval,
  linkedNorms,
  mergeTransitions,
  pairedChange,
  randomFrom,
  seedOf,
  smallestVisibleChange,
  transitionMargins,
  transitionTable,
  unpairedChange,
  welchComparison,
} from '@lerend/core/statistics';
import { signFlipTest } from '../../../packages/core/src/statistics/permutation.js';
import { rational, toNumber } from '../../../packages/core/src/statistics/rational.js';
import { valueOf } from '../../helpers/small-checklist.js';

const SEED = 4711;
const parts = (...values: readonly number[]) => values.map((value) => rational(value, 20));
const pairs = (...values: readonly (readonly [number, number])[]) =>
  values.map(([earlier, later]) => ({ earlier: rational(earlier, 20), later: rational(later, 20) }));

test('below six linked people nothing is said of pairs, and the rounds are still compared', () => {
  const rounds = { earlier: parts(4, 8, 10, 12, 14), later: parts(6, 9, 12, 15, 18, 20) };
  const nobody = changeBetween({ ...rounds, linked: [] }, SEED);
  assert.deepEqual(nobody.paired, notDefined('too-few-linked'));
  assert.equal(nobody.unpaired.status, 'ok');
  const five = pairs([4, 6], [8, 9], [10, 12], [12, 15], [14, 18]);
  assert.deepEqual(changeBetween({ ...rounds, linked: five }, SEED).paired, notDefined('too-few-linked'));
  const six = changeBetween(
    { ...rounds, linked: [...five, { earlier: rational(1), later: rational(1) }] },
    SEED,
  );
  assert.equal(valueOf(six.paired).linked, 6);
});

test('a round without scores cannot be compared, one with a single score gives no interval', () => {
  assert.deepEqual(unpairedChange([], parts(1, 2), SEED), notDefined('no-data'));
  assert.deepEqual(unpairedChange(parts(1, 2), [], SEED), notDefined('no-data'));
  const one = valueOf(unpairedChange(parts(1), parts(10, 12), SEED));
  assert.deepEqual(one.welch, notDefined('too-few-for-spread'));
  assert.deepEqual(one.smallestVisible, notDefined('too-few-for-spread'));
  assert.equal(one.verdict, 'no-clear-change');
});

test('a clear rise is up, its mirror is down, and a rise within noise is neither', () => {
  const rise = pairs([4, 8], [5, 8], [6, 9], [3, 7], [8, 11], [7, 11]);
  const up = valueOf(pairedChange(rise, SEED));
  assert.equal(up.verdict, 'up');
  assert.equal(up.difference, 0.175);
  assert.ok(Math.abs(up.deviation - Math.sqrt(0.3) / 20) < 1e-12);
  assert.ok(Math.abs(valueOf(up.interval).lower - (0.175 - 2.570582 * (Math.sqrt(0.05) / 20))) < 1e-6);
  assert.deepEqual([up.up, up.same, up.down, up.direction], [6, 0, 0, 1]);
  assert.deepEqual(up.signFlip, { method: 'exact', p: 2 / 64 });
  const fall = rise.map(({ earlier, later }) => ({ earlier: later, later: earlier }));
  const down = valueOf(pairedChange(fall, SEED));
  assert.equal(down.verdict, 'down');
  assert.equal(valueOf(down.interval).lower, -valueOf(up.interval).upper);
  const noise = valueOf(pairedChange(pairs([4, 8], [5, 3], [6, 9], [3, 7], [8, 5], [7, 9]), SEED));
  assert.equal(noise.verdict, 'no-clear-change');
});

test('a change below 0.05 is none, however sure; one of exactly 0.05 may be', () => {
  const steady = (hundredths: readonly number[]) =>
    hundredths.map((step) => ({ earlier: rational(50, 100), later: rational(50 + step, 100) }));
  const small = valueOf(pairedChange(steady([5, 5, 5, 5, 5, 5, 5, 4]), SEED));
  assert.ok(valueOf(small.interval).lower > 0);
  assert.equal(small.verdict, 'no-clear-change');
  const exact = valueOf(pairedChange(steady([5, 5, 5, 5, 4, 6, 4, 6]), SEED));
  assert.equal(exact.difference, 0.05);
  assert.equal(exact.verdict, 'up');
});

test('where all changed alike there is no interval, and the exact test decides', () => {
  const alike = valueOf(pairedChange(pairs([2, 6], [3, 7], [4, 8], [5, 9], [6, 10], [7, 11]), SEED));
  assert.deepEqual(alike.interval, notDefined('zero-variance'));
  assert.deepEqual(alike.smallestVisible, notDefined('zero-variance'));
  assert.equal(alike.verdict, 'up');
  const still = valueOf(pairedChange(pairs([2, 2], [3, 3], [4, 4], [5, 5], [6, 6], [7, 7]), SEED));
  assert.equal(still.verdict, 'no-clear-change');
  assert.deepEqual(still.signFlip, { method: 'exact', p: 1 });
  const three = valueOf(unpairedChange(parts(0, 0, 0), parts(20, 20, 20), SEED));
  assert.deepEqual(three.welch, notDefined('zero-variance'));
  assert.equal(three.verdict, 'no-clear-change', 'p is 2 in 20');
  assert.equal(valueOf(unpairedChange(parts(0, 0, 0, 0), parts(20, 20, 20, 20), SEED)).verdict, 'up');
});

test('later minus earlier: the difference, delta and verdict of independent rounds turn with the rounds', () => {
  const [low, high] = [parts(2, 4, 5, 6, 8, 5), parts(12, 14, 15, 17, 11)];
  const rise = valueOf(unpairedChange(low, high, SEED));
  assert.deepEqual([rise.delta, rise.verdict], [1, 'up']);
  const fall = valueOf(unpairedChange(high, low, SEED));
  assert.deepEqual([fall.delta, fall.verdict], [-1, 'down']);
  assert.equal(fall.difference, -rise.difference);
  assert.deepEqual(fall.permutation, rise.permutation);
});

test('two means from summaries, as worked by hand', () => {
  // 0.2² / 8 + 0.1² / 4 = 0.0075; df = 0.0075² / (0.005² / 7 + 0.0025² / 3) = 9.947; t = 2.2298.
  const found = valueOf(
    welchComparison({ mean: 0.4, deviation: 0.2, n: 8 }, { mean: 0.6, deviation: 0.1, n: 4 }),
  );
  assert.ok(Math.abs(found.difference - 0.2) < 1e-12);
  assert.ok(Math.abs(found.standardError - Math.sqrt(0.0075)) < 1e-12);
  assert.ok(Math.abs(found.degreesOfFreedom - 9.9473684210526) < 1e-12);
  assert.ok(Math.abs(found.interval.upper - (0.2 + 2.2298 * Math.sqrt(0.0075))) < 1e-4);
  const nobody = { mean: 0.5, deviation: 0, n: 0 };
  assert.deepEqual(welchComparison(nobody, { ...nobody, n: 4 }), notDefined('no-data'));
  assert.deepEqual(welchComparison({ ...nobody, n: 4 }, { ...nobody, n: 4 }), notDefined('zero-variance'));
  const steady = valueOf(welchComparison({ ...nobody, n: 4 }, { mean: 0.6, deviation: 0.1, n: 4 }));
  assert.ok(Math.abs(steady.degreesOfFreedom - 3) < 1e-12, 'only one group varies');
});

test('the change that could be seen, to plan with: what a domain of six items gives', () => {
  const [independent, linked] = [0.1936, 0.159];
  const sizes = [5, 8, 12, 20];
  const between = sizes.map((n) => smallestVisibleChange(independent * Math.sqrt(2 / n)));
  const within = sizes.map((n) => smallestVisibleChange(linked / Math.sqrt(n)));
  [0.24, 0.19, 0.155, 0.12].forEach((known, index) => {
    assert.ok(Math.abs((between[index] ?? 9) - known) < 0.004);
  });
  [0.14, 0.11, 0.09, 0.07].forEach((known, index) => {
    assert.ok(Math.abs((within[index] ?? 9) - known) < 0.004);
  });
});

test('the change that could be seen is half the interval that was found, and 0.05 at least', () => {
  const found = valueOf(pairedChange(pairs([4, 8], [5, 8], [6, 3], [3, 7], [8, 11], [7, 11]), SEED));
  const { lower, upper } = valueOf(found.interval);
  assert.ok(Math.abs(valueOf(found.smallestVisible) - (upper - lower) / 2) < 1e-12);
  assert.equal(smallestVisibleChange(0), 0.05);
  assert.equal(smallestVisibleChange(0.001, 40), 0.05);
  assert.ok(smallestVisibleChange(0.1, 4) > smallestVisibleChange(0.1));
  assert.throws(() => smallestVisibleChange(-1), RangeError);
  assert.throws(() => smallestVisibleChange(Number.NaN), RangeError);
});

test('signs are turned in all ways: against a count one by one', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -9, max: 9 }), { maxLength: 9 }), (differences) => {
      const total = Math.abs(differences.reduce((sum, value) => sum + value, 0));
      const sums = differences.reduce<readonly number[]>(
        (all, value) => all.flatMap((sum) => [sum + value, sum - value]),
        [0],
      );
      const p = sums.filter((sum) => Math.abs(sum) >= total).length / sums.length;
      assert.deepEqual(signFlipTest(differences.map(BigInt), SEED), { method: 'exact', p });
    }),
  );
});

test('with more than eighteen differences signs are drawn, near what all of them give', () => {
  const steps = [3n, -1n, 4n, 1n, -5n, 9n, 2n, -6n, 5n, 3n, 5n, 8n, -9n, 7n, 9n, -3n, 2n, 3n];
  const exact = signFlipTest([...steps, 0n, 0n], SEED);
  assert.equal(exact.method, 'exact');
  const more = [...steps, 4n, -6n];
  const drawn = signFlipTest(more, SEED);
  const sums = more.reduce(
    (all, step) => {
      const next = new Map<bigint, number>();
      for (const [sum, ways] of all) {
        for (const to of [sum + step, sum - step]) next.set(to, (next.get(to) ?? 0) + ways);
      }
      return next;
    },
    new Map([[0n, 1]]),
  );
  const total = more.reduce((sum, step) => sum + step, 0n);
  const p =
    [...sums].reduce((hits, [sum, ways]) => hits + (sum >= total || sum <= -total ? ways : 0), 0) / 2 ** 20;
  assert.ok(drawn.method === 'monte-carlo');
  assert.ok(Math.abs(drawn.p - p) < 4.5 * Math.sqrt((p * (1 - p)) / drawn.draws), `${drawn.p} for ${p}`);
  assert.deepEqual(signFlipTest([...more].reverse(), SEED), drawn);
});

test('nothing depends on the order of the pairs, to the last bit', () => {
  const norm = fc.nat({ max: 12 }).map((sum) => rational(sum, 12));
  fc.assert(
    fc.property(
      fc.array(fc.record({ earlier: norm, later: norm }), { minLength: 6, maxLength: 24 }),
      (people) => {
        assert.deepEqual(pairedChange([...people].reverse(), SEED), pairedChange(people, SEED));
      },
    ),
    { numRuns: 30 },
  );
});

test('no figure is ever infinite or no number', () => {
  const norm = fc.nat({ max: 4 }).map((sum) => rational(sum, 4));
  const rows = fc.array(norm, { maxLength: 8 });
  fc.assert(
    fc.property(rows, rows, (earlier, later) => {
      const linked = earlier
        .slice(0, later.length)
        .map((one, index) => ({ earlier: one, later: later[index] ?? one }));
      JSON.stringify(changeBetween({ earlier, later, linked }, SEED), (_, value: unknown) => {
        if (typeof value === 'number') assert.ok(Number.isFinite(value));
        return value;
      });
    }),
  );
});

test('the direction of change has an interval that a simulation of its prior and answers gives too', () => {
  for (const directions of [
    { up: 0, same: 0, down: 0 },
    { up: 5, same: 1, down: 0 },
    { up: 4, same: 3, down: 5 },
    { up: 0, same: 12, down: 0 },
    { up: 40, same: 25, down: 20 },
    { up: 180, same: 200, down: 120 },
  ]) {
    const { lower, upper } = directionInterval(directions);
    const drawn = drawDirections(directions, 100_000);
    const below = (value: number) => drawn.filter((each) => each < value).length / drawn.length;
    assert.ok(
      Math.abs(below(lower) - 0.025) < 0.0025,
      `${JSON.stringify(directions)} ${lower} ${below(lower)}`,
    );
    assert.ok(
      Math.abs(below(upper) - 0.975) < 0.0025,
      `${JSON.stringify(directions)} ${upper} ${below(upper)}`,
    );
    const mirrored = directionInterval({ ...directions, up: directions.down, down: directions.up });
    assert.ok(Math.abs(mirrored.lower + upper) < 1e-9 && Math.abs(mirrored.upper + lower) < 1e-9);
  }
});

/** P(up) − P(down) after a Dirichlet prior of ½: sums of squared normal numbers, by the polar method. */
function drawDirections({ up, same, down }: { up: number; same: number; down: number }, draws: number) {
  const random = randomFrom(seedOf('directions', String(up), String(same), String(down)));
  const exponential = () => -Math.log(1 - random.uniform());
  const half = () => exponential() * Math.cos(Math.PI * random.uniform()) ** 2;
  const gamma = (whole: number) => {
    let sum = half();
    for (let one = 0; one < whole; one += 1) sum += exponential();
    return sum;
  };
  return Array.from({ length: draws }, () => {
    const [a, b, c] = [gamma(up), gamma(same), gamma(down)];
    return (a - c) / (a + b + c);
  });
}

test('a table of transitions counts who went where, and merges place by place', () => {
  const one = transitionTable(
    [
      { earlier: 0, later: 2 },
      { earlier: 0, later: 2 },
      { earlier: 1, later: 0 },
    ],
    3,
  );
  assert.deepEqual(one, [
    [0, 0, 2],
    [1, 0, 0],
    [0, 0, 0],
  ]);
  const other = transitionTable([{ earlier: 2, later: 2 }], 3);
  const both = mergeTransitions(one, other);
  assert.deepEqual(both, mergeTransitions(other, one));
  assert.deepEqual(transitionMargins(both), { earlier: [2, 1, 1], later: [1, 0, 3] });
  const differences = linkedNorms(both).map(({ earlier, later }) => toNumber(later) - toNumber(earlier));
  assert.deepEqual(differences.sort(), [-0.5, 0, 1, 1]);
  assert.throws(() => transitionTable([{ earlier: 3, later: 0 }], 3), RangeError);
  assert.throws(() => transitionTable([{ earlier: 0, later: -1 }], 3), RangeError);
  assert.throws(() => mergeTransitions(one, [[1]]), RangeError);
});

test('the change of a table is that of the people in it', () => {
  const place = fc.nat({ max: 2 });
  fc.assert(
    fc.property(
      fc.array(fc.record({ earlier: place, later: place }), { minLength: 6, maxLength: 15 }),
      fc.nat({ max: 15 }),
      (people, cut) => {
        const norms = people.map(({ earlier, later }) => ({
          earlier: rational(earlier, 2),
          later: rational(later, 2),
        }));
        const merged = mergeTransitions(
          transitionTable(people.slice(0, cut), 3),
          transitionTable(people.slice(cut), 3),
        );
        assert.deepEqual(pairedChange(linkedNorms(merged), SEED), pairedChange(norms, SEED));
        assert.deepEqual(merged, transitionTable([...people].reverse(), 3));
      },
    ),
    { numRuns: 40 },
  );
});
