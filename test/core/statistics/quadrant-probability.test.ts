import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { notDefined } from '@lerend/core/model';
import {
  concordance,
  drawQuadrant,
  meanDistance,
  predictQuadrant,
  quadrantProbability,
  quadrantRegion,
  randomFrom,
  seedOf,
  sumPlaces,
} from '@lerend/core/statistics';
import type { Place, QuadrantProbabilities } from '@lerend/core/statistics';
import { upperOrthant } from '../../../packages/core/src/statistics/bivariate-normal.js';
import { normalCdf } from '../../../packages/core/src/statistics/distributions/normal.js';
import { valueOf } from '../../helpers/small-checklist.js';

const SEED = 4711;
const UNITS = 50;
const at = (vertical: number, horizontal: number): Place => ({ vertical, horizontal });
const probability = (places: readonly Place[], invited?: number) =>
  quadrantProbability({
    sums: sumPlaces(places),
    unitsPerAxis: UNITS,
    ...(invited === undefined ? {} : { invited }),
  });
const region = (places: readonly Place[], invited?: number) =>
  quadrantRegion({
    sums: sumPlaces(places),
    unitsPerAxis: UNITS,
    ...(invited === undefined ? {} : { invited }),
  });
const predict = (places: readonly Place[], invited: number, draws = 4000) =>
  predictQuadrant({ places, unitsPerAxis: UNITS, unitsPerStep: 1, invited, seed: SEED, draws });
const near = (found: number, expected: number, tolerance = 1e-9) => {
  assert.ok(Math.abs(found - expected) <= tolerance, `${found} for ${expected}`);
};
const sum = (values: QuadrantProbabilities) =>
  values.highHigh + values.highLow + values.lowHigh + values.lowLow + values.onAxis;

test('two normal variables: what is known in closed form', () => {
  for (const correlation of [-1, -0.99, -0.5, 0, 0.3, 0.95, 0.9999, 1]) {
    near(upperOrthant(0, 0, correlation), 1 / 4 + Math.asin(correlation) / (2 * Math.PI), 1e-13);
    near(upperOrthant(-9, 0.7, correlation), normalCdf(-0.7), 1e-13);
    for (const [h, k] of [
      [0.3, -1.2],
      [1, 1],
      [-2, 0.4],
      [1.5, 1.49],
    ] as const) {
      near(upperOrthant(h, k, correlation), upperOrthant(k, h, correlation), 1e-13);
      near(upperOrthant(h, k, correlation) + upperOrthant(h, -k, -correlation), normalCdf(-h), 1e-12);
    }
  }
  near(upperOrthant(0.5, 1.25, 0), normalCdf(-0.5) * normalCdf(-1.25), 1e-15);
  near(upperOrthant(0.4, 1, 1), normalCdf(-1), 1e-15);
  near(upperOrthant(-0.4, -1, -1), normalCdf(1) - normalCdf(-0.4), 1e-15);
  assert.equal(upperOrthant(0.4, 1, -1), 0);
  assert.throws(() => upperOrthant(0, 0, 1.01), RangeError);
  assert.throws(() => upperOrthant(0, 0, Number.NaN), RangeError);
});

/** Both bounds, the correlation, and the chance above both. */
const QUADRATURE = [
  [0.5, -0.25, 0.3, 0.22519002160671428],
  [1.0, 1.01, 0.999, 0.15304903829972416],
  [-0.7, 0.69, -0.999, 0.007296585865967727],
  [0.235, 0.225, 0.9999999, 0.407104366610367],
  [2.0, -1.0, 0.7, 0.022746549339122346],
  [-1.5, -2.5, -0.6, 0.926983403062075],
  [3.0, 2.5, 0.93, 0.0012178723550736207],
] as const;

test('two normal variables: what quadrature in 25 digits gives', () => {
  for (const [first, second, correlation, expected] of QUADRATURE) {
    near(upperOrthant(first, second, correlation), expected, 1e-13);
  }
});

test('nobody has no class, one of many none yet, and everybody has one for certain', () => {
  assert.deepEqual(probability([], 4), notDefined('no-data'));
  assert.deepEqual(probability([at(10, 20)], 4), notDefined('too-few-for-spread'));
  assert.equal(valueOf(probability([at(10, 20)], 1)).highHigh, 1);
  const three = [at(10, -20), at(5, -1), at(-3, -4)];
  assert.equal(valueOf(probability(three, 3)).highLow, 1);
  assert.equal(valueOf(probability(three, 2)).highLow, 1, 'more answers than invitations');
  assert.equal(valueOf(probability([at(-10, 4), at(5, 4)], 2)).lowHigh, 1);
  assert.equal(valueOf(probability([at(-10, -4), at(5, -4)], 2)).lowLow, 1);
});

test('exactly on an axis is no class', () => {
  assert.equal(valueOf(probability([at(10, 20), at(-10, 4)], 2)).onAxis, 1);
  assert.equal(valueOf(probability([at(10, 20), at(5, -20)], 2)).onAxis, 1);
  assert.equal(valueOf(predict([at(10, 20), at(-10, 4)], 2)).probabilities.onAxis, 1);
});

test('all at one place: certain only where those who are missing cannot move it', () => {
  const five = Array.from({ length: 5 }, () => at(40, -30));
  assert.equal(valueOf(probability(five, 6)).highLow, 1, '150 units against 50');
  assert.deepEqual(probability(five, 8), notDefined('zero-variance'), '150 units against 150');
  assert.deepEqual(probability(five), notDefined('zero-variance'));
  assert.deepEqual(probability(five.slice(3), 5), notDefined('zero-variance'));
  assert.deepEqual(region(five, 6), notDefined('zero-variance'));
});

test('an axis on which all agree keeps its side, and the other is a normal variable', () => {
  const places = [at(10, 20), at(10, -10), at(10, 5)];
  const found = valueOf(probability(places, 6));
  const standardError = Math.sqrt((225 / 3) * (1 - 3 / 6));
  near(found.highHigh, normalCdf(5 / standardError));
  near(found.highLow, normalCdf(-5 / standardError));
  near(sum(found), 1);
  const turned = valueOf(
    probability(
      places.map(({ vertical, horizontal }) => at(horizontal, vertical)),
      6,
    ),
  );
  near(turned.lowHigh, found.highLow);
  assert.equal(valueOf(probability([at(0, 20), at(0, -10)], 6)).onAxis, 1);
});

test('places on one line through the middle leave two classes', () => {
  const found = valueOf(probability([at(10, 20), at(-5, -10), at(4, 8)], 6));
  near(found.highLow, 0);
  near(found.lowHigh, 0);
  near(found.highHigh + found.lowLow, 1);
  const falling = valueOf(probability([at(10, -20), at(-5, 10), at(4, -8)], 6));
  near(falling.highLow, found.highHigh);
});

const place = fc.record({
  vertical: fc.integer({ min: -50, max: 50 }),
  horizontal: fc.integer({ min: -50, max: 50 }),
});
const team = fc.array(place, { minLength: 2, maxLength: 12 });

test('chances are 1 together, swap with the sides, and do not hang on the order of the places', () => {
  fc.assert(
    fc.property(team, fc.integer({ min: 1, max: 20 }), (places, missing) => {
      const invited = places.length + missing;
      const figure = probability(places, invited);
      assert.deepEqual(probability([...places].reverse(), invited), figure);
      assert.deepEqual(region([...places].reverse(), invited), region(places, invited));
      if (figure.status !== 'ok') return;
      near(sum(figure.value), 1);
      assert.ok(Object.values(figure.value).every((chance: number) => chance >= 0 && chance <= 1));
      const upsideDown = valueOf(
        probability(
          places.map((each) => at(0 - each.vertical, each.horizontal)),
          invited,
        ),
      );
      near(upsideDown.lowHigh, figure.value.highHigh);
      near(upsideDown.highLow, figure.value.lowLow);
    }),
  );
});

test('the ellipse reaches as far as Hotelling’s T², along the axes of the spread', () => {
  // Variances 100 and 400 without covariance, of five: F(.95; 2, 3) = 9.5521.
  const cross = [at(0, 40), at(0, -40), at(20, 0), at(-20, 0), at(0, 0)];
  const { centre, halfLong, halfShort, angle } = valueOf(region(cross));
  const reach = Math.sqrt(((2 * 4) / 3) * 9.5521 * (1 / 5)) / UNITS;
  assert.deepEqual(centre, { vertical: 0, horizontal: 0 });
  near(halfLong, reach * Math.sqrt(800), 1e-4);
  near(halfShort, reach * Math.sqrt(200), 1e-4);
  near(angle, 0);
  const part = valueOf(region(cross, 10));
  near(part.halfLong, halfLong * Math.sqrt(1 / 2));
  near(part.halfShort, halfShort * Math.sqrt(1 / 2));
  near(valueOf(region(cross.map((each) => at(each.horizontal, each.vertical)))).angle, Math.PI / 2);
});

test('the ellipse leans with the answers: from the horizontal axis towards the vertical one', () => {
  const line = [at(10, 20), at(-5, -10), at(4, 8)];
  const rising = valueOf(region(line, 6));
  near(rising.angle, Math.atan2(1, 2));
  assert.equal(rising.halfShort, 0);
  const falling = valueOf(
    region(
      line.map((each) => at(0 - each.vertical, each.horizontal)),
      6,
    ),
  );
  near(falling.angle, -Math.atan2(1, 2));
  const slopes = fc.tuple(fc.integer({ min: -6, max: 6 }), fc.integer({ min: 1, max: 6 }));
  fc.assert(
    fc.property(slopes, ([up, right]) => {
      const places = [-8, -1, 2, 5, 7].map((step) => at(step * up, step * right));
      assert.equal(valueOf(region(places, 9)).halfShort, 0, 'a line has no width, not even a rounded one');
    }),
  );
});

test('the ellipse is a point when everybody answered, and needs three people when not', () => {
  assert.deepEqual(valueOf(region([at(10, 20), at(20, -10)], 2)), {
    centre: { vertical: 0.3, horizontal: 0.1 },
    halfLong: 0,
    halfShort: 0,
    angle: 0,
  });
  assert.deepEqual(region([at(10, 20), at(20, -10)], 3), notDefined('too-few-for-interval'));
  assert.deepEqual(region([at(10, 20), at(20, -10)]), notDefined('too-few-for-interval'));
  assert.deepEqual(region([], 3), notDefined('no-data'));
});

test('the ellipse holds the place of the whole team in about 95 of 100 teams', () => {
  const random = randomFrom(seedOf('coverage of the region'));
  const answer = () => Math.round(16 * (random.uniform() + random.uniform() + random.uniform() - 1.2));
  let held = 0;
  const teams = 4000;
  for (let round = 0; round < teams; round += 1) {
    const everybody = Array.from({ length: 9 }, () => at(answer(), answer()));
    const figure = region(everybody.slice(0, 6), 9);
    if (figure.status !== 'ok') continue;
    const { centre, halfLong, halfShort, angle } = figure.value;
    const whole = sumPlaces(everybody);
    const up = whole.vertical / 9 / UNITS - centre.vertical;
    const right = whole.horizontal / 9 / UNITS - centre.horizontal;
    const along = (right * Math.cos(angle) + up * Math.sin(angle)) / halfLong;
    const across = (up * Math.cos(angle) - right * Math.sin(angle)) / halfShort;
    if (along * along + across * across <= 1) held += 1;
  }
  assert.ok(held / teams > 0.935 && held / teams < 0.965, String(held / teams));
});

test('one who is missing copies somebody or answers at random: by hand', () => {
  // (10, 10) and one to come: with ½ a copy; else 101 · 101 places, of which v > −10 leaves the sum above 0.
  const { probabilities, draws } = valueOf(predict([at(10, 10)], 2, 60_000));
  const [above, on] = [60 / 101, 1 / 101];
  const below = 1 - above - on;
  const expected = {
    highHigh: 1 / 2 + (above * above) / 2,
    highLow: (above * below) / 2,
    lowHigh: (below * above) / 2,
    lowLow: (below * below) / 2,
    onAxis: (1 - (1 - on) ** 2) / 2,
  };
  assert.equal(draws, 60_000);
  for (const side of ['highHigh', 'highLow', 'lowHigh', 'lowLow', 'onAxis'] as const) {
    const error = Math.sqrt((expected[side] * (1 - expected[side])) / draws);
    near(probabilities[side], expected[side], 4.5 * error);
  }
});

test('drawn chances are the same for a seed and for any order, are 1 together, and certain with everybody in', () => {
  fc.assert(
    fc.property(team, fc.nat({ max: 8 }), (places, missing) => {
      const found = valueOf(predict(places, places.length + missing, 100));
      assert.deepEqual(valueOf(predict([...places].reverse(), places.length + missing, 100)), found);
      near(sum(found.probabilities), 1);
      if (missing === 0) {
        assert.equal(found.draws, 1);
        assert.deepEqual(found.probabilities, valueOf(probability(places, places.length)));
      }
    }),
  );
  assert.deepEqual(predict([], 5), notDefined('no-data'));
  assert.throws(
    () => predictQuadrant({ places: [at(1, 1)], unitsPerAxis: 24, unitsPerStep: 5, invited: 2, seed: SEED }),
    RangeError,
  );
});

test('drawing pauses for a browser', () => {
  const places = Array.from({ length: 40 }, (_, index) =>
    at(((index * 17) % 60) - 30, ((index * 23) % 50) - 20),
  );
  const input = { places, unitsPerAxis: UNITS, unitsPerStep: 1, invited: 400, seed: SEED, draws: 2000 };
  let pauses = 0;
  const simulation = drawQuadrant(input);
  for (let step = simulation.next(); ; step = simulation.next()) {
    if (step.done) {
      assert.deepEqual(step.value, predictQuadrant(input));
      break;
    }
    pauses += 1;
  }
  assert.ok(pauses > 0);
});

test('the mean distance: by hand, and to the last bit in any order', () => {
  assert.equal(valueOf(meanDistance([at(30, 40), at(-30, -40)], UNITS)), 1);
  assert.equal(valueOf(meanDistance([at(7, 9), at(7, 9)], UNITS)), 0);
  assert.deepEqual(meanDistance([at(7, 9)], UNITS), notDefined('too-few-for-spread'));
  fc.assert(
    fc.property(team, (places) => {
      assert.deepEqual(meanDistance([...places].reverse(), UNITS), meanDistance(places, UNITS));
    }),
  );
});

test('two ways that agree are concordant; a shift or a stretch that a correlation misses is not', () => {
  const pairs = [1, 2, 3, 4].map((value) => [value, value] as const);
  assert.equal(valueOf(concordance(pairs)), 1);
  near(valueOf(concordance(pairs.map(([one, other]) => [one, -other]))), -2.5 / (2.5 + 25));
  near(valueOf(concordance(pairs.map(([one, other]) => [one, other + 1]))), 2.5 / 3.5);
  assert.deepEqual(concordance([[1, 1]]), notDefined('no-data'));
  assert.deepEqual(
    concordance([
      [1, 1],
      [1, 1],
    ]),
    notDefined('zero-variance'),
  );
});
