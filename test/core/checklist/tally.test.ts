import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { checklist, mergeChecklistTallies, scoreChecklist, tallyChecklist } from '@lerend/core/checklist';
import type { ChecklistTally } from '@lerend/core/checklist';
import type { Answer, Response } from '@lerend/core/model';
import { respond, smallChecklist } from '../../helpers/small-checklist.js';

const instrument = smallChecklist({ domains: [3, 4], notApplicable: true });
const answer = fc.constantFrom<Answer>(1, 2, 3, null, 'dont-know', 'not-applicable');
const response = fc
  .array(answer, { minLength: 7, maxLength: 7 })
  .map((answers): Response => respond(instrument, answers));
const team = fc.array(response, { maxLength: 8 });

function assertSameBytes(a: ChecklistTally, b: ChecklistTally): void {
  assert.deepStrictEqual(a, b);
  assert.equal(JSON.stringify(a), JSON.stringify(b));
}

const count = (responses: readonly Response[]) => tallyChecklist(instrument, responses);

test('a tally counts scale points, other answers and person sums apart', () => {
  const tally = count([
    respond(instrument, [1, 3, null, 2, 2, 'dont-know', 'not-applicable']),
    respond(instrument, [3, 3, 3, 2, 2, 'dont-know', 'not-applicable']),
    respond(instrument, [1, 3]),
  ]);
  assert.equal(tally.respondents, 3);
  assert.deepEqual(tally.items.i01, { counts: [2, 0, 1], dontKnow: 0, notApplicable: 0, unanswered: 0 });
  assert.deepEqual(tally.items.i03, { counts: [0, 0, 1], dontKnow: 0, notApplicable: 0, unanswered: 2 });
  assert.deepEqual(tally.items.i07, { counts: [0, 0, 0], dontKnow: 0, notApplicable: 2, unanswered: 1 });
  assert.deepEqual(tally.domains, {
    d1: [
      { sum: 2, answered: 2, notApplicable: 0, respondents: 2 },
      { sum: 6, answered: 3, notApplicable: 0, respondents: 1 },
    ],
    d2: [
      { sum: 0, answered: 0, notApplicable: 0, respondents: 1 },
      { sum: 2, answered: 2, notApplicable: 1, respondents: 2 },
    ],
  });
});

test('the order of the respondents leaves no trace', () => {
  const shuffled = team.chain((responses) =>
    fc.tuple(
      fc.constant(responses),
      fc.shuffledSubarray(responses, { minLength: responses.length, maxLength: responses.length }),
    ),
  );
  fc.assert(
    fc.property(shuffled, ([responses, other]) => {
      assertSameBytes(count(responses), count(other));
    }),
  );
});

test('merging in any order and grouping gives the bytes of one count of all', () => {
  fc.assert(
    fc.property(team, team, team, (a, b, c) => {
      const [x, y, z] = [count(a), count(b), count(c)];
      const all = count([...a, ...b, ...c]);
      assertSameBytes(mergeChecklistTallies(mergeChecklistTallies(x, y), z), all);
      assertSameBytes(mergeChecklistTallies(x, mergeChecklistTallies(y, z)), all);
      assertSameBytes(mergeChecklistTallies(mergeChecklistTallies(z, x), y), all);
    }),
  );
});

test('a tally of nobody changes nothing', () => {
  fc.assert(
    fc.property(team, (responses) => {
      const tally = count(responses);
      assertSameBytes(mergeChecklistTallies(tally, count([])), tally);
      assertSameBytes(mergeChecklistTallies(count([]), tally), tally);
    }),
  );
});

test('merging does not depend on how another program orders keys and rows', () => {
  fc.assert(
    fc.property(team, team, (a, b) => {
      const turned = (tally: ChecklistTally): ChecklistTally => ({
        ...tally,
        items: Object.fromEntries(Object.entries(tally.items).reverse()),
        domains: Object.fromEntries(
          Object.entries(tally.domains)
            .reverse()
            .map(([id, persons]) => [id, [...persons].reverse()]),
        ),
      });
      const expected = mergeChecklistTallies(count(a), count(b));
      assertSameBytes(mergeChecklistTallies(turned(count(b)), count(a)), expected);
      assertSameBytes(mergeChecklistTallies(count(a), turned(count(b))), expected);
    }),
  );
});

test('tallies of another instrument, version or set of items do not merge', () => {
  const tally = count([]);
  assert.throws(() => mergeChecklistTallies(tally, { ...tally, instrument: 'another' }), /another/);
  assert.throws(() => mergeChecklistTallies(tally, { ...tally, version: '2.0.0' }), /2\.0\.0/);
  const fewer = Object.fromEntries(Object.entries(tally.items).slice(1));
  assert.throws(() => mergeChecklistTallies(tally, { ...tally, items: fewer }));
  assert.throws(() => mergeChecklistTallies({ ...tally, items: fewer }, tally));
});

test('a response that does not belong is refused before anything is counted', () => {
  const good = respond(instrument, [1, 2, 3]);
  assert.throws(() => count([good, { ...good, instrument: 'another' }]), /another/);
  assert.throws(() => count([{ ...good, version: '0.9.0' }]), /0\.9\.0/);
  assert.throws(() => count([{ ...good, answers: { i01: 4 } }]), /i01/);
  assert.throws(() => count([{ ...good, answers: { 'no-such-item': 1 } }]), /no-such-item/);
  assert.throws(() => scoreChecklist(instrument, { ...good, answers: { i01: 0 } }), /i01/);
  const plain = smallChecklist({ domains: [2] });
  assert.throws(() => tallyChecklist(plain, [respond(plain, ['not-applicable'])]), /i01/);
});

test('a missing answer is the same as null, also for an id that every object inherits', () => {
  const odd = {
    ...instrument,
    items: instrument.items.map((item, at) => (at === 0 ? { ...item, id: 'constructor' } : item)),
  };
  const tally = tallyChecklist(odd, [{ instrument: odd.id, version: odd.version, answers: {} }]);
  assert.equal(new Map(Object.entries(tally.items)).get('constructor')?.unanswered, 1);
  assertSameBytes(count([respond(instrument, [])]), count([respond(instrument, [null, null])]));
});

test('the kind hands out the same functions', () => {
  assert.equal(checklist.id, 'checklist');
  assert.equal(checklist.team.tally, tallyChecklist);
  assert.equal(checklist.team.merge, mergeChecklistTallies);
});
