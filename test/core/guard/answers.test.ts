import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { checklistCollect, compileChecklistAnswerChecker } from '@lerend/core/checklist';
import { compileQuadrantAnswerChecker, quadrantCollect, quadrantInputOf } from '@lerend/core/quadrant';
import { plainChecklist, plainQuadrant } from '../../helpers/instruments.js';

describe('the answers of a checklist', () => {
  const check = compileChecklistAnswerChecker(plainChecklist());
  const allowing = compileChecklistAnswerChecker({ ...plainChecklist(), notApplicable: true });

  it('are a value of the scale, open, or "don\'t know"', () => {
    for (const answer of [1, 2, 3, null, 'dont-know']) assert.equal(check('open-doors', answer), undefined);
  });

  it('are nothing else, and the sentence says what they can be', () => {
    for (const answer of [0, 4, 1.5, -1, NaN, Infinity, '1', '', true, undefined, [], {}, 1n, Symbol('x')]) {
      assert.equal(
        check('open-doors', answer),
        'An answer here is 1, 2, 3, "dont-know", or null for unanswered.',
      );
    }
  });

  it('are "not applicable" only where the instrument offers it', () => {
    assert.match(check('open-doors', 'not-applicable') ?? '', /^An answer here is/);
    assert.equal(allowing('open-doors', 'not-applicable'), undefined);
    assert.match(allowing('open-doors', 9) ?? '', /"dont-know", "not-applicable"/);
  });

  it('belong to a statement of the instrument', () => {
    for (const slot of ['closed-doors', 'culture', '', '__proto__', 'constructor', 'toString']) {
      assert.equal(check(slot, 1), `This checklist has no statement with the id ${JSON.stringify(slot)}.`);
    }
  });

  it('have a slot for each statement, in the order of the questionnaire, under its domain', () => {
    assert.deepEqual(checklistCollect.slots(plainChecklist()), [
      { id: 'asking-help', group: 'culture' },
      { id: 'open-doors', group: 'culture' },
      { id: 'time-to-learn', group: 'growth' },
    ]);
  });
});

describe('the answers of a quadrant', () => {
  const instrument = plainQuadrant();
  const check = compileQuadrantAnswerChecker(instrument);

  it('are whole numbers from 0 to 100 on an axis', () => {
    for (const answer of [0, 50, 100, null]) assert.equal(check('invitation', answer), undefined);
    for (const answer of [-1, 101, 0.5, '5', NaN, 'dont-know', 'not-applicable', undefined, {}]) {
      assert.match(check('challenge', answer) ?? '', /whole number from 0 to 100/);
    }
  });

  it('are 1 to 5 or "don\'t know" for a statement', () => {
    for (const answer of [1, 5, null, 'dont-know']) assert.equal(check('inv1', answer), undefined);
    for (const answer of [0, 6, 2.5, '3', 'not-applicable', undefined, []]) {
      assert.match(check('cha4', answer) ?? '', /1, 2, 3, 4, 5, "dont-know"/);
    }
  });

  it('belong to an axis or a statement', () => {
    for (const slot of ['growth', '__proto__', 'constructor']) {
      assert.equal(
        check(slot, 1),
        `This quadrant has no axis and no statement with the id ${JSON.stringify(slot)}.`,
      );
    }
  });

  it('have the slots of the way of input that was asked for', () => {
    const point = [
      { id: 'invitation', group: 'invitation' },
      { id: 'challenge', group: 'challenge' },
    ];
    assert.deepEqual(quadrantCollect.slots(instrument), point);
    assert.deepEqual(quadrantCollect.slots(instrument, 'point'), point);
    assert.deepEqual(quadrantCollect.slots(instrument, 'items')[0], { id: 'inv1', group: 'invitation' });
    assert.equal(quadrantCollect.slots(instrument, 'items').length, 8);
    assert.throws(() => quadrantCollect.slots(instrument, 'guess'), RangeError);
  });

  it('say their way of input', () => {
    const input = (answers: Record<string, number | null | 'dont-know'>) =>
      quadrantInputOf(instrument, answers);
    assert.deepEqual(input({}), { ok: true, value: undefined });
    assert.deepEqual(input({ invitation: null, inv1: null }), { ok: true, value: undefined });
    assert.deepEqual(input({ challenge: 0 }), { ok: true, value: 'point' });
    assert.deepEqual(input({ cha1: 'dont-know', invitation: null }), { ok: true, value: 'items' });
  });

  it('are of one way of input, never a mixture', () => {
    const result = quadrantInputOf(instrument, { invitation: 0, inv1: 'dont-know' });
    assert.ok(!result.ok);
    assert.match(result.issues[0]?.message ?? '', /keep one way of input/);
  });
});

describe('a checker', () => {
  for (const [name, check] of [
    ['checklist', compileChecklistAnswerChecker(plainChecklist())],
    ['quadrant', compileQuadrantAnswerChecker(plainQuadrant())],
  ] as const) {
    it(`of a ${name} never throws, and says something short`, () => {
      fc.assert(
        fc.property(fc.anything(), fc.anything(), (slot, answer) => {
          const message = check(slot as string, answer);
          assert.ok(message === undefined || message.length < 500);
        }),
      );
    });
  }
});
