import assert from 'node:assert/strict';
import { test } from 'node:test';
import { scoreChecklist } from '@lerend/core/checklist';
import type { Answer } from '@lerend/core/model';
import { respond, smallChecklist } from '../../helpers/small-checklist.js';

const instrument = smallChecklist({ domains: [6], notApplicable: true });

function score(...answers: readonly Answer[]) {
  return scoreChecklist(instrument, respond(instrument, answers)).domains[0]?.norm;
}

test('a person who answers four of six statements has a score, one who answers three has not', () => {
  assert.deepEqual(score(1, 2, 3, null, null, 2), { status: 'ok', value: 0.5 });
  assert.deepEqual(score(1, 2, null, null, null, 2), { status: 'undefined', reason: 'too-few-items' });
  assert.deepEqual(score(2, 'dont-know', 2, 2, 'dont-know', 2), { status: 'ok', value: 0.5 });
  assert.deepEqual(score(2, 'dont-know', 2, 2, 'dont-know', 'dont-know'), {
    status: 'undefined',
    reason: 'too-few-items',
  });
});

test('the lowest answers are a score of zero, not a missing one', () => {
  assert.deepEqual(score(1, 1, 1, 1, 1, 1), { status: 'ok', value: 0 });
  assert.deepEqual(score(3, 3, 3, 3, 3, 3), { status: 'ok', value: 1 });
});

test('statements that do not apply make the domain shorter, down to its half', () => {
  const no = 'not-applicable';
  assert.deepEqual(score(no, no, 3, 3, 3, null), { status: 'ok', value: 1 }, '3 of the 4 that apply');
  assert.deepEqual(score(no, no, 3, 3, null, null), { status: 'undefined', reason: 'too-few-items' });
  assert.deepEqual(score(no, no, no, 2, 2, null), { status: 'ok', value: 0.5 }, '2 of the 3 that apply');
  assert.deepEqual(score(no, no, no, no, 2, 2), { status: 'undefined', reason: 'too-few-items' });
  assert.deepEqual(score(no, no, no, no, no, no), { status: 'undefined', reason: 'too-few-items' });
});

test('nothing answered is no data; "don\'t know" to everything is too little to score', () => {
  assert.deepEqual(score(), { status: 'undefined', reason: 'no-data' });
  assert.deepEqual(score(null, null, null, null, null, null), { status: 'undefined', reason: 'no-data' });
  const dontKnow = Array.from({ length: 6 }, (): Answer => 'dont-know');
  assert.deepEqual(score(...dontKnow), { status: 'undefined', reason: 'too-few-items' });
});
