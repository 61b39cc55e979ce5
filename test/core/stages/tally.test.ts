import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { assertStagesTally, mergeStagesTallies, placeOf, stages, tallyStages } from '@lerend/core/stages';
import type { StagesTally } from '@lerend/core/stages';
import type { Response } from '@lerend/core/model';
import { picking, recognising, smallStages, standing, withoutGround } from '../../helpers/small-stages.js';
import { anyResponse, anyTeam } from './arbitrary.js';

function count(responses: readonly Response[]): StagesTally {
  return tallyStages(smallStages, responses);
}

function others(recognised: Readonly<Record<string, number>>): Readonly<Record<string, number>> {
  return Object.fromEntries(Object.entries(recognised).filter(([id]) => id !== 'try-alone'));
}

function assertSameBytes(a: StagesTally, b: StagesTally): void {
  assert.deepStrictEqual(a, b);
  assert.equal(JSON.stringify(a), JSON.stringify(b));
}

test('merging teams in any order and grouping gives the bytes of one count of all', () => {
  fc.assert(
    fc.property(anyTeam, anyTeam, anyTeam, (a, b, c) => {
      const [x, y, z] = [count(a), count(b), count(c)];
      const all = count([...a, ...b, ...c]);
      assertSameBytes(mergeStagesTallies(mergeStagesTallies(x, y), z), all);
      assertSameBytes(mergeStagesTallies(x, mergeStagesTallies(y, z)), all);
      assertSameBytes(mergeStagesTallies(mergeStagesTallies(z, x), y), all);
      assertSameBytes(mergeStagesTallies(count([]), x), x);
      assertSameBytes(mergeStagesTallies(x, count([])), x);
    }),
  );
});

test('the order of responses, and that of the answers in them, leaves no trace', () => {
  fc.assert(
    fc.property(anyTeam, (responses) => {
      const turned = [...responses].reverse().map((response) => ({
        ...response,
        answers: Object.fromEntries(Object.entries(response.answers).reverse()),
      }));
      assertSameBytes(count(turned), count(responses));
    }),
  );
});

test('everybody is counted once: at a place, as not knowing, or as unanswered', () => {
  fc.assert(
    fc.property(anyTeam, (responses) => {
      const tally = count(responses);
      const places = responses.map(({ answers }) => placeOf(smallStages, answers));
      tally.counts.forEach((people, place) => {
        assert.equal(people, places.filter((each) => each === place).length);
      });
      assert.equal(tally.dontKnow, places.filter((each) => each === 'dont-know').length);
      assert.equal(tally.unanswered, places.filter((each) => each === undefined).length);
      assertStagesTally(smallStages, tally);
    }),
  );
});

test('a mark is counted for everybody who recognises it, whatever she picked', () => {
  const tally = count([
    recognising('try-alone', 'time-planned'),
    standing({ 'try-alone': 1, stage: 'dont-know' }),
    standing({ 'share-unasked': 0, stage: 3 }),
    standing({ 'try-alone': null, stage: 1 }),
    picking(2),
    picking(null),
    standing({}),
  ]);
  assert.deepEqual(tally, {
    kind: 'stages',
    instrument: 'small-stages',
    version: '1.0.0',
    respondents: 7,
    counts: [0, 2, 1, 1],
    dontKnow: 1,
    unanswered: 2,
    looked: 3,
    lookedAndPlaced: 2,
    recognised: {
      'newcomers-join': 0,
      'share-unasked': 0,
      'share-when-asked': 0,
      'time-planned': 1,
      'try-alone': 2,
      'try-together': 0,
    },
  });
});

test('without a ground the first count is of the first stage', () => {
  const groundless = withoutGround(smallStages);
  const tally = tallyStages(groundless, [picking(1), picking(3), picking(3), recognising()]);
  assert.deepEqual([tally.counts, tally.unanswered, tally.looked], [[1, 0, 2], 1, 1]);
  assertStagesTally(groundless, tally);
  assert.throws(() => {
    assertStagesTally(smallStages, tally);
  }, /does not add up/);
});

test('what belongs to other stages is refused', () => {
  const tally = count([picking(2)]);
  assert.throws(() => mergeStagesTallies(tally, { ...tally, instrument: 'another' }), /another/);
  assert.throws(() => mergeStagesTallies(tally, { ...tally, version: '2.0.0' }), /2\.0\.0/);
  assert.throws(() => mergeStagesTallies(tally, { ...tally, recognised: { other: 1 } }), /marks/);
  const fewer = others(tally.recognised);
  assert.throws(() => mergeStagesTallies(tally, { ...tally, recognised: { ...fewer, other: 1 } }), /marks/);
  assert.throws(() => mergeStagesTallies(tally, { ...tally, counts: [1, 0, 0] }), /unequal length/);
  assert.throws(() => count([{ ...picking(1), instrument: 'another' }]), /another/);
  assert.throws(() => count([{ ...picking(1), version: '2.0.0' }]), /2\.0\.0/);
  assert.throws(() => count([picking(4)]), /"stage" cannot be counted/);
  assert.throws(() => count([standing({ stranger: 1 })]), /"stranger" cannot be counted/);
});

test('a tally that cannot be of one team is refused', () => {
  const tally = count([picking(0), picking(2), recognising('try-alone'), picking('dont-know')]);
  assertStagesTally(smallStages, tally);
  const fewer = others(tally.recognised);
  for (const wrong of [
    { respondents: 5 },
    { counts: [1, 1, 1] },
    { counts: [1, 1, 1, 0, 0] },
    { counts: [1, 1, 2, -1] },
    { counts: [1, 1.5, 0.5, 0] },
    { dontKnow: 2 },
    { unanswered: 1 },
    { looked: 5 },
    { looked: 0 },
    { looked: 1.5 },
    { recognised: fewer },
    { recognised: { ...tally.recognised, other: 0 } },
    { recognised: { ...fewer, other: 0 } },
    { recognised: { ...tally.recognised, 'try-alone': 2 } },
    { recognised: { ...tally.recognised, 'try-alone': -1 } },
  ]) {
    assert.throws(
      () => {
        assertStagesTally(smallStages, { ...tally, ...wrong });
      },
      /does not add up/,
      JSON.stringify(wrong),
    );
  }
  assert.throws(() => {
    assertStagesTally({ ...smallStages, version: '2.0.0' }, tally);
  }, /2\.0\.0/);
});

test('a response counts in the places where it has one, and in the marks where it looked at them', () => {
  const parts = (response: Response) => stages.team.parts(smallStages, response);
  assert.deepEqual(parts(standing({})), []);
  assert.deepEqual(parts(picking('dont-know')), []);
  assert.deepEqual(parts(picking(0)), ['placed']);
  assert.deepEqual(parts(recognising()), ['placed', 'item:marks']);
  assert.deepEqual(parts(standing({ stage: 'dont-know', 'try-alone': 0 })), ['item:marks']);
  fc.assert(
    fc.property(anyResponse, (response) => {
      const { counts, looked } = count([response]);
      assert.equal(parts(response).includes('placed'), counts.includes(1));
      assert.equal(parts(response).includes('item:marks'), looked === 1);
    }),
  );
});

test('the kind hands out the same functions', () => {
  assert.equal(stages.id, 'stages');
  assert.equal(stages.team.tally, tallyStages);
  assert.equal(stages.team.merge, mergeStagesTallies);
});
