import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { assertPairsTally, mergePairsTallies, pairs, pairsParts, tallyPairs } from '@lerend/core/pairs';
import type { PairsTally } from '@lerend/core/pairs';
import type { Answer } from '@lerend/core/model';
import { fivePositions, smallPairs, stand } from '../../helpers/small-pairs.js';

const answer = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: -3, max: 3 }) },
  fc.constantFrom<Answer>(null, 'dont-know'),
);
const person = fc.array(answer, { maxLength: 4 });
const team = fc.array(person, { maxLength: 9 });

function count(people: readonly (readonly Answer[])[]): PairsTally {
  return tallyPairs(
    smallPairs,
    people.map((answers) => stand(smallPairs, answers)),
  );
}

function assertSameBytes(a: PairsTally, b: PairsTally): void {
  assert.deepStrictEqual(a, b);
  assert.equal(JSON.stringify(a), JSON.stringify(b));
}

test('every answer is counted once, by position from left to right, and zero is one of them', () => {
  const tally = count([[-3, 0], [0, 'dont-know'], [3, null], []]);
  assert.deepEqual(tally, {
    kind: 'pairs',
    instrument: 'small-pairs',
    version: '1.0.0',
    respondents: 4,
    pairs: {
      breaks: { counts: [0, 0, 0, 0, 0, 0, 0], dontKnow: 0, unanswered: 4 },
      materials: { counts: [0, 0, 0, 0, 0, 0, 0], dontKnow: 0, unanswered: 4 },
      meetings: { counts: [0, 0, 0, 1, 0, 0, 0], dontKnow: 1, unanswered: 2 },
      planning: { counts: [1, 0, 0, 1, 0, 0, 1], dontKnow: 0, unanswered: 1 },
    },
  });
  const five = tallyPairs(fivePositions, [stand(fivePositions, [2]), stand(fivePositions, [-2])]);
  assert.deepEqual(five.pairs.planning?.counts, [1, 0, 0, 0, 1]);
});

test('counts are those of looking at each person and each position by itself', () => {
  fc.assert(
    fc.property(team, (people) => {
      const tally = count(people);
      assertPairsTally(smallPairs, tally);
      smallPairs.pairs.forEach(({ id }, place) => {
        const said = (wanted: Answer) => people.filter((each) => (each[place] ?? null) === wanted).length;
        assert.deepEqual(tally.pairs[id], {
          counts: [-3, -2, -1, 0, 1, 2, 3].map(said),
          dontKnow: said('dont-know'),
          unanswered: said(null),
        });
      });
    }),
  );
});

test('merging teams in any order and grouping gives the bytes of one count of all', () => {
  fc.assert(
    fc.property(team, team, team, (a, b, c) => {
      const [x, y, z] = [count(a), count(b), count(c)];
      const all = count([...a, ...b, ...c]);
      assertSameBytes(mergePairsTallies(mergePairsTallies(x, y), z), all);
      assertSameBytes(mergePairsTallies(x, mergePairsTallies(y, z)), all);
      assertSameBytes(mergePairsTallies(mergePairsTallies(z, x), y), all);
      assertSameBytes(mergePairsTallies(count([]), x), x);
      assertSameBytes(mergePairsTallies(x, count([])), x);
    }),
  );
});

test('the order of respondents leaves no trace', () => {
  const shuffled = team.chain((people) =>
    fc.tuple(
      fc.constant(people),
      fc.shuffledSubarray(people, { minLength: people.length, maxLength: people.length }),
    ),
  );
  fc.assert(
    fc.property(shuffled, ([people, order]) => {
      assertSameBytes(count(order), count(people));
    }),
  );
});

test('what does not belong together is never counted as one', () => {
  const tally = count([[1]]);
  assert.throws(() => count([[1], [9]]), /cannot be counted/);
  assert.throws(() => tallyPairs(fivePositions, [stand(smallPairs, [1])]), /belongs to small-pairs/);
  assert.throws(() => mergePairsTallies(tally, { ...tally, version: '2.0.0' }), /2\.0\.0/);
  assert.throws(() => mergePairsTallies(tally, tallyPairs(fivePositions, [])), /five-positions/);
  const { planning, ...others } = tally.pairs;
  assert.ok(planning !== undefined);
  assert.throws(() => mergePairsTallies(tally, { ...tally, pairs: others }), /the same pairs/);
  const renamed = { ...tally, pairs: { ...others, lunch: planning } };
  assert.throws(() => mergePairsTallies(tally, renamed), /"planning"/);
  const longer = { ...tally, pairs: { ...others, planning: { ...planning, counts: [0, 1] } } };
  assert.throws(() => mergePairsTallies(tally, longer), /unequal length/);
});

test('a tally that is not of one team is found, and where', () => {
  const tally = count([[1], [1]]);
  const planning = tally.pairs.planning ?? assert.fail();
  const withPlanning = (part: object): PairsTally => ({
    ...tally,
    pairs: { ...tally.pairs, planning: { ...planning, ...part } },
  });
  const inherited = Object.create(tally.pairs) as PairsTally['pairs'];
  for (const [wrong, message] of [
    [{ ...tally, respondents: 3 }, /"planning": its numbers/],
    [{ ...tally, respondents: 1.5 }, /"respondents"/],
    [{ ...tally, respondents: -1 }, /"respondents"/],
    [{ ...tally, pairs: {} }, /"planning": every pair/],
    [{ ...tally, pairs: inherited }, /"planning": every pair/],
    [withPlanning({ counts: [0, 0, 2, 0, 0] }), /a count for each position/],
    [withPlanning({ counts: [0, 0, 0, 0, 2, 0, 0, 0] }), /a count for each position/],
    [withPlanning({ counts: [0, 0, 0, 0, 1, 0, 0] }), /its numbers/],
    [withPlanning({ counts: [0, 0, 0, 0, 2.5, -0.5, 0] }), /its numbers/],
    [withPlanning({ counts: [0, 0, 0, 0, 3, 0, 0], unanswered: -1 }), /its numbers/],
    [withPlanning({ dontKnow: NaN }), /its numbers/],
    [{ ...tally, version: '2.0.0' }, /belongs to small-pairs 2\.0\.0/],
  ] as const) {
    assert.throws(() => {
      assertPairsTally(smallPairs, wrong);
    }, message);
    assert.throws(() => pairs.team.report(smallPairs, wrong), message);
  }
  assertPairsTally(smallPairs, tally);
});

test('a person counts in the pairs where she took a position', () => {
  assert.deepEqual(pairsParts(smallPairs, stand(smallPairs, [0, null, 'dont-know', -3])), [
    'item:planning',
    'item:breaks',
  ]);
  assert.deepEqual(pairsParts(smallPairs, stand(smallPairs, [])), []);
});
