import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { available, notDefined } from '@lerend/core/model';
import { midPercentile, placeAmong, shrinkMean, tallySchoolScores } from '@lerend/core/statistics';
import { addCounts } from '../../../packages/core/src/statistics/counts.js';
import { valueOf } from '../../helpers/small-checklist.js';

const scores = fc.array(
  fc.integer({ min: 0, max: 1000 }).map((score) => score / 1000),
  { maxLength: 150 },
);

/** A set of so many schools, one in each bin from the bottom and round again. */
function setOf(schools: number) {
  const values = Array.from({ length: schools }, (_, index) => (index % 101) / 100);
  return { id: 'everybody', version: '1', schools: tallySchoolScores(values) };
}

test('scores are counted in 101 bins, the upper one of two as near', () => {
  const bins = tallySchoolScores([0, 0.004, 0.005, 0.5, 1]);
  assert.equal(bins.length, 101);
  assert.deepEqual([bins[0], bins[1], bins[50], bins[100]], [2, 1, 1, 1]);
  assert.throws(() => tallySchoolScores([1.01]), RangeError);
  assert.throws(() => tallySchoolScores([NaN]), RangeError);
});

test('counts of two sets of schools merge by adding', () => {
  fc.assert(
    fc.property(scores, scores, (a, b) => {
      assert.deepEqual(
        addCounts(tallySchoolScores(a), tallySchoolScores(b)),
        tallySchoolScores([...b, ...a]),
      );
    }),
  );
});

test('half of the schools with the same score count as below', () => {
  const schools = tallySchoolScores([0.2, 0.4, 0.4, 0.6]);
  assert.deepEqual(midPercentile(schools, 0.4), available(50));
  assert.deepEqual(midPercentile(schools, 0.2), available(12.5));
  assert.deepEqual(midPercentile(schools, 0.1), available(0));
  assert.deepEqual(midPercentile(schools, 1), available(100));
  assert.deepEqual(midPercentile(tallySchoolScores([]), 0.5), notDefined('no-data'));
  assert.throws(() => midPercentile([1, 2, 3], 0.5), RangeError);
});

test('a higher score never has a lower percentile, and percentiles turn round with the scale', () => {
  fc.assert(
    fc.property(scores, fc.integer({ min: 0, max: 99 }), (all, bin) => {
      if (all.length === 0) return;
      const schools = tallySchoolScores(all);
      const here = valueOf(midPercentile(schools, bin / 100));
      assert.ok(valueOf(midPercentile(schools, (bin + 1) / 100)) >= here);
      const reversed = [...schools].reverse();
      assert.ok(Math.abs(valueOf(midPercentile(reversed, (100 - bin) / 100)) - (100 - here)) < 1e-9);
    }),
  );
});

test('the number of schools decides what is said', () => {
  assert.deepEqual(placeAmong(setOf(0), 0.5), notDefined('no-data'));
  assert.deepEqual(placeAmong(setOf(9), 0.5), notDefined('too-few-groups'));
  assert.equal(valueOf(placeAmong(setOf(10), 0.5)).type, 'middle-half');
  assert.equal(valueOf(placeAmong(setOf(29), 0.5)).type, 'middle-half');
  assert.equal(valueOf(placeAmong(setOf(30), 0.5)).type, 'quartile');
  assert.equal(valueOf(placeAmong(setOf(99), 0.5)).type, 'quartile');
  assert.deepEqual(
    placeAmong(setOf(101), 0.5),
    available({ type: 'percentile', percentile: 50, schools: 101 }),
  );
  assert.equal(valueOf(placeAmong(setOf(100), 0.5)).type, 'percentile');
});

test('the middle half holds its own bounds', () => {
  const place = (score: number) => {
    const found = valueOf(placeAmong(setOf(10), score));
    return found.type === 'middle-half' ? found.place : found.type;
  };
  // Bins 0 to 9: the school in bin b has percentile 10 b + 5.
  assert.deepEqual([0, 0.01, 0.02, 0.07, 0.08].map(place), ['below', 'below', 'around', 'around', 'above']);
});

test('a quartile begins at its bound', () => {
  const schools = tallySchoolScores(Array.from({ length: 40 }, (_, index) => Math.floor(index / 10) / 10));
  const set = { id: 'forty', version: '1', schools };
  const quartile = (score: number) => {
    const found = valueOf(placeAmong(set, score));
    return found.type === 'quartile' ? found.quartile : found.type;
  };
  assert.deepEqual([0, 0.05, 0.1, 0.15, 0.2, 0.25, 0.3].map(quartile), [1, 2, 2, 3, 3, 4, 4]);
});

test('a mean is drawn to that of all, the more the less reliable it is', () => {
  assert.equal(shrinkMean(0.8, 0.5, 1), 0.8);
  assert.equal(shrinkMean(0.8, 0.5, 0), 0.5);
  assert.ok(Math.abs(shrinkMean(0.8, 0.5, 0.7) - 0.71) < 1e-12);
  assert.throws(() => shrinkMean(0.8, 0.5, 1.1), RangeError);
});
