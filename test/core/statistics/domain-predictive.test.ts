import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { notDefined } from '@lerend/core/model';
import { domainPredictive } from '../../../packages/core/src/statistics/domain-predictive.js';
import type { DomainPredictive } from '../../../packages/core/src/statistics/domain-predictive.js';
import { domainProcess } from '../../../packages/core/src/statistics/domain-process.js';
import type { DomainProcess } from '../../../packages/core/src/statistics/domain-process.js';
import { EQUAL_THIRDS, phaseOf } from '../../../packages/core/src/statistics/phase.js';
import {
  add,
  compare,
  multiply,
  rational,
  toNumber,
} from '../../../packages/core/src/statistics/rational.js';
import type { Rational } from '../../../packages/core/src/statistics/rational.js';
import {
  scaledBeta,
  scaledBetaAbove,
  scaledBetaQuantile,
} from '../../../packages/core/src/statistics/scaled-beta.js';
import type { ScoreCount, ScoreHistogram } from '../../../packages/core/src/statistics/score-histogram.js';
import { readReferenceJson } from '../../helpers/reference.js';

function team(histogram: ScoreHistogram, invited: number, levels?: readonly number[]): DomainPredictive {
  const figure = domainPredictive(histogram, EQUAL_THIRDS, invited, levels);
  assert.equal(figure.status, 'ok');
  return figure.value;
}

function process(histogram: ScoreHistogram): DomainProcess {
  const figure = domainProcess(histogram, EQUAL_THIRDS);
  assert.equal(figure.status, 'ok');
  return figure.value;
}

function near(found: number | undefined, expected: number, tolerance: number, what: string): void {
  assert.ok(Math.abs((found ?? NaN) - expected) <= tolerance, `${what}: ${found} for ${expected}`);
}

/** Six items on three points, all answered: each number is a person's sum of steps, 0 to 12. */
function complete(...sums: readonly number[]): ScoreHistogram {
  return { scores: sums.map((sum) => ({ sum, answered: 6, respondents: 1 })), items: 6, points: 3 };
}

function people({ scores }: ScoreHistogram): number {
  return scores.reduce((sum, { respondents }) => sum + respondents, 0);
}

const histogram = fc
  .record({ items: fc.integer({ min: 1, max: 9 }), points: fc.integer({ min: 2, max: 5 }) })
  .chain(({ items, points }) =>
    fc
      .array(
        fc
          .record({ part: fc.integer({ min: Math.ceil((2 * items) / 3), max: items }), steps: fc.nat() })
          .map(({ part, steps }): ScoreCount => ({
            sum: steps % (part * (points - 1) + 1),
            answered: part,
            respondents: 1,
          })),
        { minLength: 2, maxLength: 10 },
      )
      .map((scores): ScoreHistogram => ({ scores, items, points })),
  );

interface Outcome {
  readonly mean: Rational;
  readonly chance: Rational;
}

/** Draws the unseen people from the urn one by one, in whole numbers, and gives every mean that the team can have. */
function enumerate({ scores, items, points }: ScoreHistogram, unseen: number): readonly Outcome[] {
  const seen = scores.flatMap(({ sum, answered, respondents }) =>
    Array.from({ length: respondents }, () => rational(sum, answered * (points - 1))),
  );
  const places = items * (points - 1);
  const balls = [
    ...seen.map((score) => ({ score, weight: rational(1) })),
    ...Array.from({ length: places + 1 }, (_, place) => ({
      score: rational(place, places),
      weight: rational(1, places + 1),
    })),
  ];
  const start = seen.reduce(add, rational(0));
  const means = new Map<string, Outcome>();
  const draw = (left: number, sum: Rational, chance: Rational, urn: typeof balls) => {
    if (left === 0) {
      const mean = multiply(sum, rational(1, seen.length + unseen));
      const key = `${mean.numerator}/${mean.denominator}`;
      means.set(key, { mean, chance: add(means.get(key)?.chance ?? rational(0), chance) });
      return;
    }
    const weight = urn.reduce((all, ball) => add(all, ball.weight), rational(0));
    for (const ball of urn) {
      const drawn = multiply(ball.weight, rational(weight.denominator, weight.numerator));
      const next = left > 1 ? [...urn, { score: ball.score, weight: rational(1) }] : urn;
      draw(left - 1, add(sum, ball.score), multiply(chance, drawn), next);
    }
  };
  draw(unseen, start, rational(1), balls);
  return [...means.values()].sort((a, b) => compare(a.mean, b.mean));
}

function compareWithEnumeration(scores: ScoreHistogram, unseen: number): void {
  const outcomes = enumerate(scores, unseen);
  const levels = [0.95, 0.8, 0.5];
  const found = team(scores, people(scores) + unseen, levels);
  assert.equal(found.method, 'exact');
  const expect = (value: (mean: Rational) => Rational) =>
    outcomes.reduce((sum, { mean, chance }) => add(sum, multiply(chance, value(mean))), rational(0));
  const mean = expect((value) => value);
  const square = expect((value) => multiply(value, value));
  const variance = add(square, multiply(multiply(mean, mean), rational(-1)));
  near(found.mean, toNumber(mean), 1e-12, 'mean');
  near(found.deviation ** 2, toNumber(variance), 1e-12, 'variance');
  const phases = { early: rational(0), partial: rational(0), strong: rational(0) };
  for (const outcome of outcomes) {
    const phase = phaseOf(outcome.mean, EQUAL_THIRDS);
    phases[phase] = add(phases[phase], outcome.chance);
  }
  for (const phase of ['early', 'partial', 'strong'] as const) {
    near(found.phaseProbabilities[phase], toNumber(phases[phase]), 1e-12, phase);
  }
  for (const { level, lower, upper } of found.intervals) {
    const reach = (percent: number) => {
      let cumulative = rational(0);
      return outcomes.find(({ chance }) => {
        cumulative = add(cumulative, chance);
        return compare(cumulative, rational(percent, 1000)) >= 0;
      });
    };
    const ends = [reach(500 - 500 * level), reach(500 + 500 * level)].map((each) =>
      each === undefined ? NaN : toNumber(each.mean),
    );
    assert.deepEqual([lower, upper], ends, `level ${level}`);
  }
}

test('the prediction is that of every team that there can be, drawn person by person', () => {
  fc.assert(
    fc.property(histogram, fc.integer({ min: 0, max: 2 }), (scores, unseen) => {
      compareWithEnumeration(scores, unseen);
    }),
    { numRuns: 60 },
  );
  compareWithEnumeration(complete(3, 8), 3);
  compareWithEnumeration({ scores: [{ sum: 1, answered: 1, respondents: 2 }], items: 1, points: 3 }, 4);
});

test('scores that no grid holds are exact as well for one or two unseen people', () => {
  const answered = [34, 35, 37, 39, 41, 43, 47, 49, 50];
  const scores = answered.map((count, index) => ({ sum: 5 * index + 3, answered: count, respondents: 1 }));
  compareWithEnumeration({ scores, items: 50, points: 2 }, 1);
  compareWithEnumeration({ scores: scores.slice(0, 4), items: 50, points: 2 }, 2);
});

test('it is never approximated for one or two unseen people', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 50 }),
      fc.integer({ min: 2, max: 7 }),
      fc.integer({ min: 1, max: 2 }),
      fc.array(fc.nat({ max: 10_000 }), { minLength: 2, maxLength: 12 }),
      (items, points, unseen, seeds) => {
        const scores = seeds.map((seed) => {
          const answered = 1 + (seed % items);
          return { sum: seed % (answered * (points - 1) + 1), answered, respondents: 1 };
        });
        assert.equal(team({ scores, items, points }, seeds.length + unseen).method, 'exact');
      },
    ),
    { numRuns: 30 },
  );
});

test('a team that answered as a whole has its mean, and nothing left open', () => {
  for (const invited of [3, 2]) {
    const found = team(complete(4, 4, 10), invited);
    assert.equal(found.mean, 0.5);
    assert.equal(found.deviation, 0);
    assert.deepEqual(found.hardBounds, { lower: 0.5, upper: 0.5 });
    for (const { lower, upper, method } of found.intervals) {
      assert.deepEqual([lower, upper, method], [0.5, 0.5, 'complete']);
    }
    assert.deepEqual(found.phaseProbabilities, { target: 'team', early: 0, partial: 1, strong: 0 });
  }
  assert.equal(team(complete(4, 4, 4), 3).phaseProbabilities.partial, 1);
  assert.equal(team(complete(8, 8, 8), 3).phaseProbabilities.strong, 1);
});

test('a team that answered alike but not as a whole keeps an interval', () => {
  const [wide] = team(complete(12, 12, 12, 12, 12), 8).intervals;
  assert.ok(wide !== undefined && wide.lower < wide.upper, 'some width');
});

test('the hard bounds hold the 95 % interval, and that the 80 % one', () => {
  fc.assert(
    fc.property(histogram, fc.nat({ max: 60 }), (scores, unseen) => {
      const { intervals, hardBounds, mean, phaseProbabilities } = team(scores, people(scores) + unseen);
      const [wide, narrow] = intervals;
      assert.ok(wide !== undefined && narrow !== undefined, 'two levels');
      const ends = [hardBounds.lower, wide.lower, narrow.lower, narrow.upper, wide.upper, hardBounds.upper];
      ends.slice(1).forEach((end, index) => {
        assert.ok(end >= (ends[index] ?? NaN), ends.join(' '));
      });
      assert.ok(mean >= hardBounds.lower - 1e-12 && mean <= hardBounds.upper + 1e-12, 'mean');
      const { early, partial, strong } = phaseProbabilities;
      near(early + partial + strong, 1, 1e-10, 'all phases');
    }),
  );
});

test('raising one person never lowers the prediction', () => {
  fc.assert(
    fc.property(histogram, fc.nat({ max: 12 }), fc.nat(), (scores, unseen, which) => {
      const index = which % scores.scores.length;
      const raised = scores.scores.map((score, place) =>
        place === index
          ? { ...score, sum: Math.min(score.sum + 1, score.answered * (scores.points - 1)) }
          : score,
      );
      const before = team(scores, people(scores) + unseen);
      const after = team({ ...scores, scores: raised }, people(scores) + unseen);
      assert.ok(after.mean >= before.mean - 1e-12, 'mean');
      // A person who leaves the common unit of the others may turn an exact computation into an approximate one.
      if (after.method !== before.method) return;
      assert.ok(after.phaseProbabilities.strong >= before.phaseProbabilities.strong - 1e-10, 'strong');
      assert.ok(after.phaseProbabilities.early <= before.phaseProbabilities.early + 1e-10, 'early');
      before.intervals.forEach(({ lower, upper }, level) => {
        const later = after.intervals[level];
        assert.ok(later !== undefined && later.lower >= lower - 1e-9 && later.upper >= upper - 1e-9, 'ends');
      });
    }),
  );
});

test('the order of people, and how they are counted, makes no difference to a single bit', () => {
  const scores = complete(1, 5, 9, 9, 2, 12).scores;
  const turned = { ...complete(), scores: [...scores].reverse() };
  const counted = {
    ...complete(),
    scores: [
      { sum: 9, answered: 6, respondents: 2 },
      ...complete(12, 1, 5, 2).scores,
      { sum: 4, answered: 4, respondents: 0 },
    ],
  };
  assert.deepEqual(team(turned, 9), team(complete(1, 5, 9, 9, 2, 12), 9));
  assert.deepEqual(team(counted, 9), team(turned, 9));
});

/** A team with all kinds of scores, the same at every run. */
function mixed(size: number): ScoreHistogram {
  const scores = Array.from({ length: size }, (_, index) => {
    const answered = 4 + ((index * 7) % 3);
    return { sum: (index * 31 + ((index * index) % 5)) % (2 * answered + 1), answered, respondents: 1 };
  });
  return { scores, items: 6, points: 3 };
}

test('with forty unseen people of a domain of six items the prediction is exact, also for 500 of 540', () => {
  for (const [answered, invited] of [
    [12, 52],
    [40, 80],
    [500, 540],
    [5000, 5040],
  ] as const) {
    assert.equal(team(mixed(answered), invited).method, 'exact', `${answered} of ${invited}`);
  }
});

test('the beta distribution that takes the place of the exact one comes near it', () => {
  for (const [answered, invited, ends, phase] of [
    [12, 40, 0.006, 0.01],
    [30, 70, 0.003, 0.004],
    [40, 80, 0.002, 0.003],
    [100, 140, 0.001, 0.002],
  ] as const) {
    const exact = team(mixed(answered), invited);
    assert.equal(exact.method, 'exact');
    const { lower, upper } = exact.hardBounds;
    const beta = scaledBeta(lower, upper, exact.mean, exact.deviation ** 2);
    const [wide] = exact.intervals;
    near(scaledBetaQuantile(beta, 0.025), wide?.lower ?? NaN, ends, `lower, ${answered} of ${invited}`);
    near(scaledBetaQuantile(beta, 0.975), wide?.upper ?? NaN, ends, `upper, ${answered} of ${invited}`);
    near(
      scaledBetaAbove(beta, 1 / 2),
      above(mixed(answered), invited),
      phase,
      `half, ${answered} of ${invited}`,
    );
  }
});

/** The chance of a mean from ½ on: the cuts of a rule moved there. */
function above(scores: ScoreHistogram, invited: number): number {
  const cut = { numerator: 1, denominator: 2 };
  const figure = domainPredictive(scores, { partial: cut, strong: cut }, invited);
  assert.equal(figure.status, 'ok');
  assert.equal(figure.value.phaseProbabilities.partial, 0);
  return figure.value.phaseProbabilities.strong;
}

test('with very many unseen people it is a beta distribution with the exact mean and spread, and says so', () => {
  const found = team(mixed(40), 900);
  assert.equal(found.method, 'scaled-beta');
  const [wide] = found.intervals;
  assert.equal(wide?.method, 'predictive');
  const seen = mixed(40).scores.reduce((sum, score) => sum + score.sum / (2 * score.answered), 0);
  near(
    found.mean,
    (seen + (860 * (seen + 1 / 2)) / 41) / 900,
    1e-12,
    'mean, with the imaginary colleague at one half',
  );
  assert.ok(wide.lower < found.mean && found.mean < wide.upper, 'around the mean');
  assert.throws(() => scaledBeta(0, 1, 0.5, 0.3), RangeError);
  assert.throws(() => scaledBeta(0, 1, 1.5, 0.1), RangeError);
  const beta = scaledBeta(0.2, 0.8, 0.5, 0.01);
  for (const from of [0.1, 0.2]) assert.equal(scaledBetaAbove(beta, from), 1);
  for (const from of [0.8, 0.9]) assert.equal(scaledBetaAbove(beta, from), 0);
});

test('there is no prediction from no scores, and none from a single one', () => {
  assert.deepEqual(domainPredictive(complete(), EQUAL_THIRDS, 8), notDefined('no-data'));
  assert.deepEqual(domainPredictive(complete(7), EQUAL_THIRDS, 8), notDefined('too-few-for-interval'));
  assert.deepEqual(domainProcess(complete(), EQUAL_THIRDS), notDefined('no-data'));
  assert.deepEqual(domainProcess(complete(7), EQUAL_THIRDS), notDefined('too-few-for-interval'));
});

test('scores that nobody can have are refused', () => {
  const one = { sum: 3, answered: 6, respondents: 2 };
  for (const wrong of [
    { ...one, sum: 13 },
    { ...one, sum: -1 },
    { ...one, sum: 1.5 },
    { ...one, answered: 0, sum: 0 },
    { ...one, answered: 7 },
    { ...one, respondents: -1 },
    { ...one, respondents: 0.5 },
  ]) {
    const scores = { scores: [wrong], items: 6, points: 3 };
    assert.throws(() => domainPredictive(scores, EQUAL_THIRDS, 9), RangeError, JSON.stringify(wrong));
    assert.throws(() => domainProcess(scores, EQUAL_THIRDS), RangeError, JSON.stringify(wrong));
  }
  assert.throws(() => domainPredictive({ ...complete(1, 2), items: 0 }, EQUAL_THIRDS, 9), RangeError);
  assert.throws(() => domainPredictive({ ...complete(1, 2), points: 1 }, EQUAL_THIRDS, 9), RangeError);
  assert.throws(() => domainPredictive(complete(1, 2), EQUAL_THIRDS, 9.5), RangeError);
  assert.throws(() => domainPredictive(complete(1, 2), EQUAL_THIRDS, 9, [1]), RangeError);
});

interface ReferenceDomain {
  readonly school: string;
  readonly domain: string;
  readonly mean: number;
  readonly sd: number;
  readonly nValid: number;
  readonly tCI: readonly [number, number];
}

interface ReferenceScores {
  readonly school: string;
  readonly domain: string;
  readonly scores120: readonly number[];
}

test('the interval of the process is the t interval that R computes', () => {
  const domains = readReferenceJson('sim_domains.json') as readonly ReferenceDomain[];
  const exact = readReferenceJson('sim_domains_exact.json') as readonly ReferenceScores[];
  for (const { school, domain, scores120 } of exact) {
    const expected = domains.find((each) => each.school === school && each.domain === domain);
    assert.ok(expected !== undefined, `${school} ${domain}`);
    // Sixty items on three points have all of these scores among those of complete answers.
    const scores = scores120.map((sum) => ({ sum, answered: 60, respondents: 1 }));
    const found = process({ scores, items: 60, points: 3 });
    near(found.mean, expected.mean, 1e-12, 'mean');
    near(found.deviation, expected.sd / Math.sqrt(expected.nValid), 1e-12, 'standard error');
    const [wide] = found.intervals;
    assert.deepEqual([wide?.level, wide?.target, wide?.method], [0.95, 'process', 't']);
    near(wide?.lower, Math.max(0, expected.tCI[0]), 1e-9, 'lower');
    near(wide?.upper, Math.min(1, expected.tCI[1]), 1e-9, 'upper');
  }
});

test('the phases of the process follow its t distribution', () => {
  // One degree of freedom is Cauchy: mean ½, standard error 1/6, both cuts one of these away.
  const { early, partial, strong } = process(complete(4, 8)).phaseProbabilities;
  near(early, 0.25, 1e-12, 'early');
  near(partial, 0.5, 1e-12, 'partial');
  near(strong, 0.25, 1e-12, 'strong');
});

test('an interval of the process stays among the scores that there are', () => {
  const [wide] = process(complete(0, 12)).intervals;
  assert.deepEqual([wide?.lower, wide?.upper], [0, 1]);
});

test('of people with one and the same score the process is not defined', () => {
  assert.deepEqual(domainProcess(complete(5, 5, 5), EQUAL_THIRDS), notDefined('zero-variance'));
  const half = [
    { sum: 6, answered: 6, respondents: 1 },
    { sum: 4, answered: 4, respondents: 1 },
  ];
  assert.deepEqual(
    domainProcess({ scores: half, items: 6, points: 3 }, EQUAL_THIRDS),
    notDefined('zero-variance'),
  );
});
