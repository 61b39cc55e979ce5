import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { mergeQuadrantTallies, quadrant, scoreQuadrant, tallyQuadrant } from '@lerend/core/quadrant';
import type { QuadrantTally } from '@lerend/core/quadrant';
import type { Answer, Response } from '@lerend/core/model';
import { place, point, smallQuadrant } from '../../helpers/small-quadrant.js';

const coordinate = fc.option(fc.integer({ min: 0, max: 100 }), { freq: 6 });
const byPoint = fc
  .tuple(coordinate, coordinate)
  .map(([invitation, challenge]) => place({ invitation, challenge }));
const rating = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 1, max: 5 }) },
  fc.constantFrom<Answer>(null, 'dont-know'),
);
const byItems = fc
  .array(rating, { minLength: 8, maxLength: 8 })
  .map((answers) =>
    place(Object.fromEntries(smallQuadrant.items.map(({ id }, at) => [id, answers[at] ?? null]))),
  );

function assertSameBytes(a: QuadrantTally, b: QuadrantTally): void {
  assert.deepStrictEqual(a, b);
  assert.equal(JSON.stringify(a), JSON.stringify(b));
}

function items(invitation: readonly Answer[], challenge: readonly Answer[]): Response {
  const entries = [
    ...invitation.map((answer, at): [string, Answer] => [`inv${at + 1}`, answer]),
    ...challenge.map((answer, at): [string, Answer] => [`cha${at + 1}`, answer]),
  ];
  return place(Object.fromEntries(entries));
}

for (const [input, response] of [
  ['point', byPoint],
  ['items', byItems],
] as const) {
  const team = fc.array(response, { maxLength: 8 });
  const count = (responses: readonly Response[]) => tallyQuadrant(smallQuadrant, responses, input);

  test(`merging teams by ${input} in any order and grouping gives the bytes of one count of all`, () => {
    fc.assert(
      fc.property(team, team, team, (a, b, c) => {
        const [x, y, z] = [count(a), count(b), count(c)];
        const all = count([...a, ...b, ...c]);
        assertSameBytes(mergeQuadrantTallies(mergeQuadrantTallies(x, y), z), all);
        assertSameBytes(mergeQuadrantTallies(x, mergeQuadrantTallies(y, z)), all);
        assertSameBytes(mergeQuadrantTallies(mergeQuadrantTallies(z, x), y), all);
        assertSameBytes(mergeQuadrantTallies(count([]), x), x);
      }),
    );
  });

  test(`the order of respondents by ${input} leaves no trace`, () => {
    fc.assert(
      fc.property(team, (responses) => {
        assertSameBytes(count([...responses].reverse()), count(responses));
      }),
    );
  });

  test(`places by ${input} are whole numbers`, () => {
    fc.assert(
      fc.property(team, (responses) => {
        const tally = count(responses);
        assert.ok(Object.values(tally.sums).every((sum) => Number.isSafeInteger(sum) && !Object.is(sum, -0)));
        assert.equal(
          Object.values(tally.regions).reduce((sum, each) => sum + each, 0),
          tally.placed,
        );
      }),
    );
  });
}

test('a person is counted in the class where both axes put her, and as edge on the path between', () => {
  const tally = tallyQuadrant(smallQuadrant, [
    point(90, 10),
    point(90, 90),
    point(10, 90),
    point(10, 10),
    point(50, 90),
  ]);
  assert.deepEqual(tally.regions, { apathetic: 1, cosy: 1, discouraging: 1, edge: 1, growth: 1 });
  assert.deepEqual(tally.sums, {
    vertical: 0,
    horizontal: 40,
    verticalSquared: 6400,
    horizontalSquared: 8000,
    product: 0,
  });
});

test('the path between the classes is an eighth wide to either side, its border included', () => {
  const region = (invitation: number, challenge: number) =>
    scoreQuadrant(smallQuadrant, point(invitation, challenge)).region;
  assert.deepEqual(region(56, 90), { status: 'ok', value: 'edge' }, '.12');
  assert.deepEqual(region(57, 90), { status: 'ok', value: 'growth' }, '.14');
  assert.deepEqual(region(44, 90), { status: 'ok', value: 'edge' });
  assert.deepEqual(region(43, 90), { status: 'ok', value: 'discouraging' });
  const byItem = scoreQuadrant(smallQuadrant, items([3, 3, 3, 4], [5, 5, 5, 5]));
  assert.deepEqual(byItem.point.invitation, { status: 'ok', value: 0.125 });
  assert.deepEqual(byItem.region, { status: 'ok', value: 'edge' }, 'exactly on the border');
});

test('a band is compared as the decimal that it is written as', () => {
  const wide = { ...smallQuadrant, scoring: { ...smallQuadrant.scoring, band: 0.58 } };
  assert.notEqual(0.58 * 50, 29);
  assert.deepEqual(scoreQuadrant(wide, point(79, 99)).region, { status: 'ok', value: 'edge' });
  assert.deepEqual(scoreQuadrant(wide, point(80, 99)).region, { status: 'ok', value: 'growth' });
});

test('the thirds of an axis leave its lower cut to the middle and its upper cut to the top', () => {
  const thirds = (...responses: readonly Response[]) =>
    tallyQuadrant(smallQuadrant, responses).thirds.vertical;
  assert.deepEqual(thirds(point(33, 50), point(34, 50), point(66, 50), point(67, 50)), {
    low: 1,
    middle: 2,
    high: 1,
  });
  const onLowerCut = items([2, 2, 3], [3, 3, 3]);
  const onUpperCut = items([4, 4, 3], [3, 3, 3]);
  assert.deepEqual(scoreQuadrant(smallQuadrant, onUpperCut).point.invitation, {
    status: 'ok',
    value: 1 / 3,
  });
  assert.deepEqual(thirds(onLowerCut, onUpperCut), { low: 0, middle: 1, high: 1 });
});

test('three of four statements place a person on an axis, two do not; "don\'t know" places nobody', () => {
  const score = (answers: readonly Answer[]) =>
    scoreQuadrant(smallQuadrant, items(answers, [5, 5, 5, 5])).point.invitation;
  assert.deepEqual(score([5, 5, 5, 5]), { status: 'ok', value: 1 });
  assert.deepEqual(score([1, 1, null, 1]), { status: 'ok', value: -1 });
  assert.deepEqual(score([3, 'dont-know', 3, 3]), { status: 'ok', value: 0 });
  assert.deepEqual(score([5, 'dont-know', 5, null]), { status: 'undefined', reason: 'too-few-items' });
  assert.deepEqual(score([]), { status: 'undefined', reason: 'no-data' });
});

test('a person with one axis only is a respondent without a place', () => {
  const tally = tallyQuadrant(smallQuadrant, [place({ invitation: 80 }), place({}), point(0, 100)]);
  assert.equal(tally.respondents, 3);
  assert.equal(tally.placed, 1);
  const score = scoreQuadrant(smallQuadrant, place({ invitation: 0 }));
  assert.deepEqual(score.point, {
    invitation: { status: 'ok', value: -1 },
    challenge: { status: 'undefined', reason: 'no-data' },
  });
  assert.deepEqual(score.region, { status: 'undefined', reason: 'too-few-items' });
  assert.deepEqual(scoreQuadrant(smallQuadrant, place({})).region, {
    status: 'undefined',
    reason: 'no-data',
  });
});

test('the way of input is the one that was asked for, or the one of the first answer', () => {
  assert.equal(tallyQuadrant(smallQuadrant, []).input, 'point');
  assert.equal(tallyQuadrant(smallQuadrant, [], 'items').input, 'items');
  assert.equal(tallyQuadrant(smallQuadrant, [place({}), place({ inv1: 3 })]).input, 'items');
  assert.equal(tallyQuadrant(smallQuadrant, [place({ inv1: null, invitation: 3 })]).input, 'point');
});

test('places on the plane and answers to statements are never put together', () => {
  const [first, second] = [point(80, 80), place({ inv1: 3 })];
  assert.throws(() => tallyQuadrant(smallQuadrant, [first, second]), /one way of input/);
  assert.throws(() => tallyQuadrant(smallQuadrant, [first], 'items'), /one way of input/);
  assert.throws(() => tallyQuadrant(smallQuadrant, [place({ invitation: 3, inv1: 3 })]), /one way of input/);
  const [byPoints, byStatements] = [
    tallyQuadrant(smallQuadrant, [first]),
    tallyQuadrant(smallQuadrant, [second]),
  ];
  assert.throws(() => mergeQuadrantTallies(byPoints, byStatements), /never/);
});

test('what belongs to another quadrant is refused', () => {
  const tally = tallyQuadrant(smallQuadrant, [point(80, 80)]);
  assert.throws(() => mergeQuadrantTallies(tally, { ...tally, instrument: 'another' }), /another/);
  assert.throws(() => mergeQuadrantTallies(tally, { ...tally, version: '2.0.0' }), /2\.0\.0/);
  assert.throws(() => mergeQuadrantTallies(tally, { ...tally, regions: { growth: 1 } }), /classes/);
  assert.throws(() => tallyQuadrant(smallQuadrant, [{ ...point(1, 1), version: '2.0.0' }]), /2\.0\.0/);
  assert.throws(() => tallyQuadrant(smallQuadrant, [point(101, 1)]), /invitation/);
  assert.throws(() => tallyQuadrant(smallQuadrant, [place({ x: 1 })]), /"x"/);
});

test('the kind hands out the same functions', () => {
  assert.equal(quadrant.id, 'quadrant');
  assert.equal(quadrant.team.tally, tallyQuadrant);
  assert.equal(quadrant.team.merge, mergeQuadrantTallies);
});
