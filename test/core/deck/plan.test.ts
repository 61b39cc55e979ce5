import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { deck, emptyPlan, planCard, restorePlan, unplanCard, updatePlannedCard } from '@lerend/core/deck';
import type { Plan, PlanDetails } from '@lerend/core/deck';
import type { Result } from '@lerend/core/model';
import { plainDeck } from '../../helpers/instruments.js';
import { asJson } from '../../helpers/mutations.js';

const instrument = plainDeck();
const empty = emptyPlan(instrument);

function valueOf<T>(result: Result<T>): T {
  assert.ok(result.ok, JSON.stringify(result));
  return result.value;
}

function planned(...cards: readonly string[]): Plan {
  return cards.reduce((plan, card) => valueOf(planCard(instrument, plan, card)), empty);
}

describe('the deck as a kind', () => {
  it('has content only: no answers, no team', () => {
    assert.deepEqual(Object.keys(deck), ['id', 'inspectInstrument', 'inspectWording']);
    assert.equal(deck.id, 'deck');
  });
});

describe('a plan', () => {
  it('begins empty, of this version of the deck', () => {
    assert.deepEqual(empty, { deck: 'plain-deck', version: '1.0.0', cards: [] });
  });

  it('holds cards in the order in which they were picked', () => {
    const plan = planned('plan-together', 'talk-it-over');
    assert.deepEqual(
      plan.cards.map((each) => each.card),
      ['plan-together', 'talk-it-over'],
    );
    assert.deepEqual(plan.cards[0], { card: 'plan-together', who: '', when: '', sign: '' });
    assert.deepEqual(empty.cards, []);
  });

  it('holds a card once, and keeps what was agreed when it is picked again', () => {
    const plan = valueOf(updatePlannedCard(planned('talk-it-over'), 'talk-it-over', { who: 'Ayse' }));
    assert.deepEqual(planCard(instrument, plan, 'talk-it-over'), { ok: true, value: plan });
  });

  it('takes no card that the deck does not have', () => {
    for (const card of ['gone', '__proto__', 'look']) {
      const result = planCard(instrument, empty, card);
      assert.ok(!result.ok);
      assert.equal(result.issues[0]?.message, `The deck has no card with the id ${JSON.stringify(card)}.`);
    }
  });

  it('lets a card go', () => {
    const plan = planned('plan-together', 'talk-it-over');
    assert.deepEqual(unplanCard(plan, 'plan-together'), planned('talk-it-over'));
    assert.deepEqual(unplanCard(plan, 'gone'), plan);
  });

  it('says who, when, and how the team will know', () => {
    const details = { who: 'Ayse and Tom', when: '2028-02-29', sign: 'Everybody has been in a lesson.' };
    const plan = valueOf(updatePlannedCard(planned('talk-it-over'), 'talk-it-over', details));
    assert.deepEqual(plan.cards, [{ card: 'talk-it-over', ...details }]);
    const later = valueOf(updatePlannedCard(plan, 'talk-it-over', { when: '' }));
    assert.deepEqual(later.cards, [{ card: 'talk-it-over', ...details, when: '' }]);
  });

  for (const when of ['2027-02-29', '2026-13-01', '2026-04-31', '1 May', '2026-5-1', '2026-05-01T10:00']) {
    it(`has no day ${when}`, () => {
      const result = updatePlannedCard(planned('talk-it-over'), 'talk-it-over', { when });
      assert.ok(!result.ok);
      const [first] = result.issues;
      assert.match(first?.message ?? '', /year, month and day/);
      assert.deepEqual(first?.path, ['cards', 0, 'when']);
    });
  }

  it('refuses a text without end, and a card that is not planned', () => {
    const long = updatePlannedCard(planned('talk-it-over'), 'talk-it-over', { who: 'x'.repeat(2001) });
    assert.ok(!long.ok);
    assert.deepEqual(long.issues[0]?.path, ['cards', 0, 'who']);
    const absent = updatePlannedCard(empty, 'talk-it-over', { who: 'Ayse' });
    assert.ok(!absent.ok);
    assert.match(absent.issues[0]?.message ?? '', /"talk-it-over" is not in the plan/);
  });
});

describe('a plan that was kept', () => {
  it('comes back as it was', () => {
    const card = fc.constantFrom(...instrument.cards.map((each) => each.id));
    const details: fc.Arbitrary<PlanDetails> = fc.record(
      { who: fc.string(), when: fc.constantFrom('', '2026-03-31'), sign: fc.string() },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(card, details)), (picks) => {
        const plan = picks.reduce(
          (so, [id, what]) => valueOf(updatePlannedCard(valueOf(planCard(instrument, so, id)), id, what)),
          empty,
        );
        assert.deepEqual(restorePlan(instrument, asJson(plan)), { ok: true, value: { plan, dropped: [] } });
      }),
    );
  });

  it('of another version keeps what still fits, and says what does not', () => {
    const kept = {
      deck: 'plain-deck',
      version: '0.9.0',
      cards: [
        { card: 'gone', who: 'Tom', when: '', sign: '' },
        { card: 'talk-it-over', who: 'Ayse', when: 'soon', sign: 7 },
        { card: 'talk-it-over', who: 'Tom', when: '', sign: '' },
      ],
    };
    const { plan, dropped } = valueOf(restorePlan(instrument, kept));
    assert.deepEqual(plan, { ...empty, cards: [{ card: 'talk-it-over', who: 'Ayse', when: '', sign: '' }] });
    assert.deepEqual(
      dropped.map((each) => each.path),
      [
        ['cards', 0, 'card'],
        ['cards', 1, 'when'],
        ['cards', 1, 'sign'],
        ['cards', 2, 'card'],
      ],
    );
  });

  it('of another deck, or that is no plan, is refused', () => {
    for (const json of [
      { ...empty, deck: 'other' },
      null,
      [],
      'plan',
      { deck: 'plain-deck', cards: 'many' },
    ]) {
      assert.equal(restorePlan(instrument, json).ok, false);
    }
  });

  it('that is far too long is not read to its end, and says so', () => {
    const cards = new Array<unknown>(100_000).fill({ card: 'talk-it-over' });
    const { plan, dropped } = valueOf(restorePlan(instrument, { ...empty, cards }));
    assert.equal(plan.cards.length, 1);
    assert.ok(dropped.length < 10);
    assert.match(dropped.at(-1)?.message ?? '', /99994 cards were not read/);
  });

  it('never throws, whatever JSON was kept', () => {
    const cards = fc.array(
      fc.oneof(fc.jsonValue(), fc.record({ card: fc.constant('talk-it-over'), when: fc.jsonValue() })),
    );
    const json = fc.oneof(fc.jsonValue(), fc.record({ deck: fc.constant('plain-deck'), cards }));
    fc.assert(fc.property(json, (kept) => void restorePlan(instrument, kept)));
  });
});
