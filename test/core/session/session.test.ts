import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { checklistCollect } from '@lerend/core/checklist';
import type { Answer } from '@lerend/core/model';
import { quadrantCollect } from '@lerend/core/quadrant';
import { openSession } from '@lerend/core/session';
import type { Session, SessionSnapshot, SessionState } from '@lerend/core/session';
import { smallChecklist } from '../../helpers/small-checklist.js';
import { smallQuadrant } from '../../helpers/small-quadrant.js';

const instrument = smallChecklist({ domains: [2, 3], notApplicable: true });
const items = instrument.items.map(({ id }) => id);

function open(snapshot?: SessionSnapshot): Session {
  return openSession(checklistCollect, instrument, snapshot);
}

const someAnswers = fc.dictionary(
  fc.constantFrom(...items),
  fc.constantFrom<Answer>(1, 2, 3, 'dont-know', 'not-applicable', null),
);

test('a new session is empty, and knows where to begin', () => {
  const { state, rejected } = open();
  assert.deepEqual(state.answers, {});
  assert.deepEqual(state.progress, {
    answered: 0,
    total: 5,
    groups: { d1: { answered: 0, total: 2 }, d2: { answered: 0, total: 3 } },
  });
  assert.equal(state.firstOpen, 'i01');
  assert.equal(state.complete, false);
  assert.deepEqual(rejected, []);
});

test("don't know and not applicable count as answered", () => {
  const session = open();
  session.answer('i01', 'dont-know');
  session.answer('i02', 'not-applicable');
  assert.deepEqual(session.state.progress.groups.d1, { answered: 2, total: 2 });
  assert.equal(session.state.firstOpen, 'i03');
});

test('it is complete when every statement has an answer, in whatever order', () => {
  const session = open();
  for (const id of [...items].reverse()) {
    assert.equal(session.state.complete, false);
    session.answer(id, 2);
  }
  assert.equal(session.state.complete, true);
  assert.equal(session.state.firstOpen, undefined);
  assert.deepEqual(Object.keys(session.state.answers), items);
});

test('an answer that the instrument cannot take is refused with a sentence and changes nothing', () => {
  const session = open();
  session.answer('i01', 3);
  const before = session.state;
  for (const [slot, answer] of [
    ['i01', 4],
    ['i01', 1.5],
    ['i99', 1],
    ['__proto__', 1],
    ['constructor', 1],
  ] as const) {
    const refused = session.answer(slot, answer);
    assert.equal(refused.ok, false);
    assert.ok(/\w+ .+\.$/.test(refused.issues[0]?.message ?? ''));
    assert.deepEqual(refused.issues[0]?.path, ['answers', slot]);
  }
  assert.equal(session.state, before);
});

test('the state is the same object until something changes', () => {
  const session = open();
  const empty = session.state;
  assert.equal(session.clear(), empty);
  assert.equal(session.clear('i01'), empty);
  session.answer('i01', 1);
  const answered = session.state;
  assert.notEqual(answered, empty);
  assert.deepEqual(session.answer('i01', 1), { ok: true, value: answered });
  assert.equal(session.state, answered);
  assert.deepEqual(empty.answers, {});
});

test('nobody can change a state from outside', () => {
  const session = open();
  session.answer('i01', 1);
  assert.throws(() => Object.assign(session.state.answers, { i01: 3 }), TypeError);
  assert.throws(() => Object.assign(session.state.progress.groups.d1 ?? {}, { answered: 9 }), TypeError);
});

test('one answer can be taken back, by clearing it or by null, and so can all', () => {
  const session = open();
  for (const id of items) session.answer(id, 1);
  session.clear('i02');
  session.answer('i04', null);
  assert.deepEqual(Object.keys(session.state.answers), ['i01', 'i03', 'i05']);
  assert.equal(session.state.firstOpen, 'i02');
  assert.deepEqual(session.clear().answers, {});
});

test('listeners are told after each real change, and after no other', () => {
  const session = open();
  const told: SessionState[] = [];
  const stop = session.subscribe((state) => told.push(state));
  session.answer('i01', 1);
  session.answer('i01', 1);
  session.answer('i01', 7);
  session.clear('i05');
  session.clear('i01');
  session.clear();
  assert.deepEqual(
    told.map(({ answers }) => answers),
    [{ i01: 1 }, {}],
  );
  stop();
  session.answer('i02', 2);
  assert.equal(told.length, 2);
});

test('a listener may stop itself or another one while it is told', () => {
  const session = open();
  const told: string[] = [];
  const stopFirst = session.subscribe(() => {
    told.push('first');
    stopFirst();
    stopSecond();
  });
  const stopSecond = session.subscribe(() => told.push('second'));
  session.subscribe(() => told.push('third'));
  session.answer('i01', 1);
  session.answer('i01', 2);
  assert.deepEqual(told, ['first', 'third', 'third']);
});

test('a listener that changes something does not turn the order round for the others', () => {
  const session = open();
  const told: number[] = [];
  session.subscribe(({ progress }) => {
    if (progress.answered === 1) session.answer('i02', 1);
  });
  session.subscribe(({ progress }) => told.push(progress.answered));
  session.answer('i01', 1);
  assert.deepEqual(told, [1, 2]);
});

test("a listener's mistake reaches the caller, after all others were told", () => {
  const session = open();
  const told: number[] = [];
  session.subscribe(() => {
    throw new Error('a mistake');
  });
  session.subscribe(({ progress }) => told.push(progress.answered));
  assert.throws(() => session.answer('i01', 1), /a mistake/);
  assert.throws(() => session.answer('i02', 1), /a mistake/);
  assert.deepEqual(told, [1, 2]);
});

test('a snapshot of another version keeps what still fits and says what does not', () => {
  const session = open({
    instrument: instrument.id,
    version: '0.9.0',
    answers: { i05: 2, gone: 1, i01: 9, i02: 'dont-know', i03: null },
  });
  assert.deepEqual(session.state.answers, { i02: 'dont-know', i05: 2 });
  assert.deepEqual(
    session.rejected.map(({ slot, answer }) => [slot, answer]),
    [
      ['gone', 1],
      ['i01', 9],
    ],
  );
  for (const { message } of session.rejected) assert.match(message, /\w.+\.$/);
});

test("another instrument's snapshot is rejected as a whole", () => {
  const session = open({ instrument: 'another', version: '1.0.0', answers: { i01: 1, i02: 2 } });
  assert.deepEqual(session.state.answers, {});
  assert.deepEqual(
    session.rejected.map(({ slot }) => slot),
    ['i01', 'i02'],
  );
});

test('a response holds what is answered, and a person only when given one', () => {
  const session = open();
  session.answer('i03', 1);
  const plain = { instrument: instrument.id, version: instrument.version, answers: { i03: 1 } };
  assert.deepEqual(session.response(), plain);
  assert.deepEqual(session.response({ respondent: 'p1', role: 'teacher' }), {
    ...plain,
    respondent: 'p1',
    role: 'teacher',
  });
});

test('a quadrant is filled in in one way, and refuses the other', () => {
  const { vertical } = smallQuadrant.axes;
  const [item] = smallQuadrant.items;
  assert.ok(item);
  const byPoint = openSession(quadrantCollect, smallQuadrant);
  assert.equal(byPoint.state.progress.total, 2);
  assert.deepEqual(expectSuccess(byPoint.answer(vertical.id, 0)).answers, { [vertical.id]: 0 });
  assert.equal(byPoint.answer(item.id, 3).ok, false);
  const byItems = openSession(quadrantCollect, smallQuadrant, undefined, { input: 'items' });
  assert.equal(byItems.state.progress.total, smallQuadrant.items.length);
  assert.equal(byItems.answer(vertical.id, 50).ok, false);
});

test('for any answers, a snapshot restores to itself', () => {
  fc.assert(
    fc.property(someAnswers, (answers) => {
      const session = open({ instrument: instrument.id, version: instrument.version, answers });
      const again = open(JSON.parse(JSON.stringify(session.snapshot())) as SessionSnapshot);
      assert.deepEqual(again.state, session.state);
      assert.deepEqual(again.snapshot(), session.snapshot());
      assert.equal(JSON.stringify(again.snapshot()), JSON.stringify(session.snapshot()));
      assert.deepEqual(again.rejected, []);
    }),
  );
});

test('for any way there, progress adds up and depends on the answers alone', () => {
  const steps = fc.array(
    fc.record({
      slot: fc.constantFrom(...items, 'unknown'),
      answer: fc.constantFrom<Answer>(1, 2, 3, 9, 'dont-know', null),
    }),
  );
  fc.assert(
    fc.property(steps, (way) => {
      const session = open();
      for (const { slot, answer } of way) session.answer(slot, answer);
      const { answers, progress, complete, firstOpen } = session.state;
      const groups = Object.values(progress.groups);
      assert.equal(progress.answered, Object.keys(answers).length);
      assert.equal(
        groups.reduce((sum, group) => sum + group.answered, 0),
        progress.answered,
      );
      assert.equal(
        groups.reduce((sum, group) => sum + group.total, 0),
        items.length,
      );
      assert.equal(complete, progress.answered === items.length);
      assert.equal(
        firstOpen,
        items.find((id) => !(id in answers)),
      );
      assert.deepEqual(open(session.snapshot()).state, session.state);
    }),
  );
});

function expectSuccess<T>(result: { readonly ok: true; readonly value: T } | { readonly ok: false }): T {
  assert.ok(result.ok);
  return result.value;
}
