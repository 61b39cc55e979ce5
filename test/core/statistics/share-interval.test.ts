import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { available, notDefined } from '@lerend/core/model';
import { betaBinomialMasses } from '../../../packages/core/src/statistics/distributions/beta-binomial.js';
import { populationOf } from '../../../packages/core/src/statistics/population.js';
import { shareInterval } from '../../../packages/core/src/statistics/share-interval.js';
import type { ShareInterval } from '../../../packages/core/src/statistics/share-interval.js';

function interval(chosen: number, answered: number, invited?: number, level?: number): ShareInterval {
  const figure = shareInterval(chosen, answered, populationOf(invited), level);
  assert.equal(figure.status, 'ok');
  return figure.value;
}

const group = fc
  .record({ answered: fc.integer({ min: 2, max: 60 }), unseen: fc.nat({ max: 60 }), part: fc.nat() })
  .map(({ answered, unseen, part }) => ({ answered, unseen, chosen: part % (answered + 1) }));

test('of a team of fourteen of whom twelve answered, two answers are open', () => {
  assert.deepEqual(interval(7, 12, 14), {
    target: 'team',
    lower: 7 / 14,
    upper: 9 / 14,
    method: 'predictive',
    hardBounds: available({ lower: 7 / 14, upper: 9 / 14 }),
  });
  assert.deepEqual([interval(12, 12, 14).lower, interval(12, 12, 14).upper], [13 / 14, 1]);
  assert.deepEqual([interval(7, 12, 14, 0.5).lower, interval(7, 12, 14, 0.5).upper], [8 / 14, 9 / 14]);
});

test('a team that answered as a whole leaves nothing open', () => {
  for (const chosen of [0, 5, 9]) {
    const { lower, upper, method, hardBounds } = interval(chosen, 9, 9);
    assert.deepEqual([lower, upper, method], [chosen / 9, chosen / 9, 'complete']);
    assert.deepEqual(hardBounds, available({ lower: chosen / 9, upper: chosen / 9 }));
  }
});

test('a team that answered alike but not as a whole keeps an interval', () => {
  const all = interval(6, 6, 12);
  assert.ok(all.lower < 1 && all.upper === 1, 'everybody so far');
  const nobody = interval(0, 6, 12);
  assert.ok(nobody.upper > 0 && nobody.lower === 0, 'nobody so far');
});

test('more answers than invited people make a team of those who answered', () => {
  assert.deepEqual(interval(4, 10, 8), interval(4, 10, 10));
});

test('without a known team the interval speaks of the process, and says so', () => {
  const unknown = interval(4, 10);
  assert.equal(unknown.target, 'process');
  assert.equal(unknown.method, 'jeffreys');
  assert.deepEqual(unknown.hardBounds, notDefined('invited-unknown'));
  assert.ok(
    unknown.lower > 0 && unknown.lower < 0.4 && unknown.upper > 0.4 && unknown.upper < 1,
    'around 4 of 10',
  );
});

test('of the process, nobody leaves 0 possible and everybody 1', () => {
  assert.equal(interval(0, 8).lower, 0);
  assert.ok(interval(0, 8).upper > 0.2 && interval(0, 8).upper < 0.3, 'nobody of eight');
  assert.equal(interval(8, 8).upper, 1);
  assert.equal(interval(8, 8).lower, 1 - interval(0, 8).upper);
});

test('there is no interval of no answers, and none of a single one', () => {
  for (const population of [populationOf(5), populationOf(1), populationOf(undefined)]) {
    assert.deepEqual(shareInterval(0, 0, population), notDefined('no-data'));
    assert.deepEqual(shareInterval(1, 1, population), notDefined('too-few-for-interval'));
  }
});

test('what is no share, no team and no level is refused', () => {
  assert.throws(() => shareInterval(5, 4, populationOf(9)), RangeError);
  assert.throws(() => shareInterval(-1, 4, populationOf(9)), RangeError);
  assert.throws(() => shareInterval(1.5, 4, populationOf(9)), RangeError);
  assert.throws(() => shareInterval(1, 4, populationOf(9.5)), RangeError);
  assert.throws(() => shareInterval(1, 4, populationOf(-1)), RangeError);
  assert.throws(() => shareInterval(1, 4, populationOf(9), 1), RangeError);
});

test('the hard bounds hold the interval of a team, whose ends are shares that it can have', () => {
  fc.assert(
    fc.property(group, ({ chosen, answered, unseen }) => {
      const team = answered + unseen;
      const { lower, upper, hardBounds } = interval(chosen, answered, team);
      assert.deepEqual(hardBounds, available({ lower: chosen / team, upper: (chosen + unseen) / team }));
      assert.equal(lower >= chosen / team && lower <= upper && upper <= (chosen + unseen) / team, true);
      for (const end of [lower, upper]) assert.equal(Math.round(end * team) / team, end);
    }),
  );
});

test('one answer more for a level never lowers its interval, and a higher level never narrows it', () => {
  fc.assert(
    fc.property(group, fc.boolean(), ({ chosen, answered, unseen }, known) => {
      const invited = known ? answered + unseen : undefined;
      const here = interval(chosen, answered, invited);
      const narrow = interval(chosen, answered, invited, 0.8);
      assert.equal(here.lower <= narrow.lower && narrow.upper <= here.upper, true);
      if (chosen === answered) return;
      const more = interval(chosen + 1, answered, invited);
      assert.equal(more.lower >= here.lower && more.upper >= here.upper, true);
    }),
  );
});

function runningSum(): (value: number) => number {
  let sum = 0;
  return (value) => (sum += value);
}

test('an end with exactly .025 below it is the lowest share that reaches that', () => {
  // Nobody of nineteen, one unseen: she joins them with a chance of 1/2 in 20.
  assert.equal(interval(0, 19, 20).upper, 0);
  assert.equal(interval(19, 19, 20).lower, 19 / 20);
});

test('a choice and its opposite have mirrored intervals', () => {
  fc.assert(
    fc.property(group, fc.boolean(), ({ chosen, answered, unseen }, known) => {
      const invited = known ? answered + unseen : undefined;
      // Where exactly .025 lies below an end, that end and its mirror image are one person apart.
      const below = betaBinomialMasses(unseen, chosen + 0.5, answered - chosen + 0.5).map(runningSum());
      if (below.some((sum) => Math.min(Math.abs(sum - 0.025), Math.abs(sum - 0.975)) < 1e-9)) return;
      const here = interval(chosen, answered, invited);
      const opposite = interval(answered - chosen, answered, invited);
      assert.ok(Math.abs(here.lower + opposite.upper - 1) < 1e-12, 'mirrored');
      assert.ok(Math.abs(here.upper + opposite.lower - 1) < 1e-12, 'mirrored');
    }),
  );
});

test('a team without end is the process', () => {
  fc.assert(
    fc.property(group, ({ chosen, answered }) => {
      if (chosen === 0 || chosen === answered) return;
      const team = interval(chosen, answered, 200_000);
      const process = interval(chosen, answered);
      assert.ok(Math.abs(team.lower - process.lower) < 1e-4, `lower ${team.lower} ${process.lower}`);
      assert.ok(Math.abs(team.upper - process.upper) < 1e-4, `upper ${team.upper} ${process.upper}`);
    }),
    { numRuns: 20 },
  );
});

/** All teams of a size and all ways in which so many of them can answer: how often the interval holds the truth. */
function coverage(team: number, answered: number) {
  const choose = (n: number, k: number): number => {
    let ways = k < 0 || k > n ? 0 : 1;
    for (let step = 1; step <= k; step += 1) ways = (ways * (n - k + step)) / step;
    return ways;
  };
  const teams = Array.from({ length: team + 1 }, (_, truly) => {
    let covered = 0;
    let width = 0;
    for (let chosen = 0; chosen <= answered; chosen += 1) {
      const chance =
        (choose(truly, chosen) * choose(team - truly, answered - chosen)) / choose(team, answered);
      if (chance === 0) continue;
      const { lower, upper } = interval(chosen, answered, team);
      if (lower <= truly / team && truly / team <= upper) covered += chance;
      width += chance * (upper - lower);
    }
    return { covered, width };
  });
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  return {
    mean: mean(teams.map(({ covered }) => covered)),
    least: Math.min(...teams.map(({ covered }) => covered)),
    width: mean(teams.map(({ width }) => width)),
  };
}

test('the interval of a team holds the truth as often, and is as narrow, as full enumeration showed', () => {
  // Printed to three digits: mean coverage over all teams, least coverage, mean width.
  for (const [team, answered, ...expected] of [
    [6, 5, 1, 1, 0.167],
    [14, 12, 0.994, 0.967, 0.121],
    [14, 8, 0.983, 0.945, 0.302],
    [40, 25, 0.975, 0.952, 0.177],
    [80, 40, 0.966, 0.934, 0.166],
  ] as const) {
    const { mean, least, width } = coverage(team, answered);
    const found = [mean, least, width].map((value) => Number(value.toFixed(3)));
    assert.deepEqual(found, expected, `${answered} of ${team}`);
  }
});
