import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { compilePairsAnswerChecker, pairsCollect, scorePairs } from '@lerend/core/pairs';
import { fivePositions, smallPairs, stand } from '../../helpers/small-pairs.js';

test('an answer is a position from pole to pole, "don’t know" or nothing', () => {
  const check = compilePairsAnswerChecker(smallPairs);
  for (const right of [-3, -2, -1, 0, 1, 2, 3, 'dont-know', null]) {
    assert.equal(check('planning', right), undefined, String(right));
  }
  const sentence = 'An answer here is a whole number from -3 to 3, "dont-know", or null for unanswered.';
  const wrong = [-4, 4, 0.5, NaN, Infinity, '0', '', true, 'not-applicable', undefined, {}, [], [1], 1n];
  for (const each of wrong) assert.equal(check('planning', each), sentence);
});

test('with two positions on each side the poles lie nearer', () => {
  const check = compilePairsAnswerChecker(fivePositions);
  assert.equal(check('breaks', -2), undefined);
  assert.equal(check('breaks', 2), undefined);
  assert.match(check('breaks', 3) ?? '', /from -2 to 2/);
});

test('a pair that is not there is named in the refusal, whatever it is', () => {
  const check = compilePairsAnswerChecker(smallPairs);
  assert.match(check('lunch', 1) ?? '', /no pair with the id "lunch"/);
  for (const slot of ['constructor', '__proto__', 'toString', 'alone', 'together']) {
    assert.match(check(slot, 1) ?? '', /no pair/);
  }
  fc.assert(
    fc.property(fc.anything(), fc.anything(), (slot, answer) => {
      const said = check(slot as string, answer);
      assert.ok(said === undefined || said.endsWith('.'));
    }),
  );
});

test('each pair is a place for one answer, in the order of the instrument', () => {
  assert.deepEqual(pairsCollect.slots(smallPairs), [
    { id: 'planning', group: 'planning' },
    { id: 'meetings', group: 'meetings' },
    { id: 'materials', group: 'materials' },
    { id: 'breaks', group: 'breaks' },
  ]);
});

test('a person’s profile says where she stands from the left pole to the right one, and has no total', () => {
  const score = scorePairs(smallPairs, stand(smallPairs, [-3, 0, 2]));
  assert.deepEqual(Object.keys(score).sort(), ['instrument', 'kind', 'pairs', 'scoringVersion', 'version']);
  assert.deepEqual(score.pairs, [
    { id: 'planning', position: { status: 'ok', value: -1 } },
    { id: 'meetings', position: { status: 'ok', value: 0 } },
    { id: 'materials', position: { status: 'ok', value: 2 / 3 } },
    { id: 'breaks', position: { status: 'undefined', reason: 'no-data' } },
  ]);
  const halves = scorePairs(fivePositions, stand(fivePositions, [1, -1, 'dont-know', -0]));
  assert.deepEqual(
    halves.pairs.map(({ position }) => position),
    [
      { status: 'ok', value: 0.5 },
      { status: 'ok', value: -0.5 },
      { status: 'undefined', reason: 'no-data' },
      { status: 'ok', value: 0 },
    ],
  );
});

test('an answer that does not fit is never scored', () => {
  assert.throws(
    () => scorePairs(smallPairs, stand(smallPairs, [4])),
    /"planning" cannot be counted.*-3 to 3/,
  );
  assert.throws(() => scorePairs(smallPairs, stand(fivePositions, [1])), /belongs to five-positions/);
  const elsewhere = { ...stand(smallPairs, []), answers: { lunch: 1 } };
  assert.throws(() => scorePairs(smallPairs, elsewhere), /no pair/);
});
