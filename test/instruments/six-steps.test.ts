import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { inspectDeckInstrument } from '@lerend/core/deck';
import type { DeckCard } from '@lerend/core/deck';
import { learningOrganisation } from '@lerend/instruments/learning-organisation';
import { learningPartnership } from '@lerend/instruments/learning-partnership';
import { sixSteps } from '@lerend/instruments/six-steps';
import { sourceDocuments } from '@lerend/instruments/sources';
import { contents, served } from './six-steps.tables.js';

const inSetting = (setting: string) => sixSteps.cards.filter((card) => card.setting === setting);

const count = (cards: readonly DeckCard[], phase: DeckCard['phases'][number]) =>
  cards.filter((card) => card.phases.includes(phase)).length;

function phaseTotals(cards: readonly DeckCard[]): readonly number[] {
  return [count(cards, 'early'), count(cards, 'partial'), count(cards, 'strong')];
}

function effortTotals(cards: readonly DeckCard[]): readonly number[] {
  return (['low', 'medium', 'high'] as const).map(
    (effort) => cards.filter((card) => card.effort === effort).length,
  );
}

describe('the structure of six-steps', () => {
  test('is what the elements rely on', () => {
    assert.deepEqual(inspectDeckInstrument(sixSteps), []);
  });

  test('has 6 steps, 2 settings and 28 cards in each setting', () => {
    assert.deepEqual(
      sixSteps.steps.map(({ id }) => id),
      [...new Set(contents.map(([step]) => step))],
    );
    assert.deepEqual(
      sixSteps.settings.map(({ id }) => id),
      ['school', 'partnership'],
    );
    const perStep = (setting: string) =>
      sixSteps.steps.map(({ id }) => inSetting(setting).filter(({ step }) => step === id).length);
    assert.deepEqual(perStep('school'), [4, 5, 6, 5, 4, 4]);
    assert.deepEqual(perStep('partnership'), [3, 5, 5, 4, 7, 4]);
  });

  test('has its cards in the order of the document, each with its place', () => {
    assert.deepEqual(
      sixSteps.cards.map(({ id, step, setting, source }) => ({ id, step, setting, source })),
      contents.flatMap(([step, setting, cards]) => {
        const number = sixSteps.steps.findIndex(({ id }) => id === step) + 1;
        return cards.map(([id, line], index) => ({
          id,
          step,
          setting,
          source: {
            document: '004',
            place: `step ${number}, ${setting}, bullet ${index + 1} (line ${line})`,
          },
        }));
      }),
    );
  });

  test('uses every id once, in kebab case', () => {
    const ids = sixSteps.cards.map(({ id }) => id);
    assert.equal(ids.length, 56);
    assert.equal(new Set(ids).size, 56);
    for (const id of ids) assert.match(id, /^[a-z]+(-[a-z]+)*$/);
  });

  test('comes from a document that the sources name', () => {
    const documents = new Set(sourceDocuments.map(({ id }) => id));
    for (const { source } of [sixSteps, ...sixSteps.steps, ...sixSteps.settings, ...sixSteps.cards]) {
      assert.ok(documents.has(source.document), source.place);
    }
  });
});

describe('what the cards serve', () => {
  test('every card serves statements that exist, of the checklist of its setting, the main one first', () => {
    const checklists = { school: learningOrganisation, partnership: learningPartnership };
    for (const card of sixSteps.cards) {
      const checklist = card.setting === 'school' ? checklists.school : checklists.partnership;
      const known = checklist.items.map(({ domain, id }) => `${checklist.id} ${domain} ${id}`);
      const used = card.serves.map(({ instrument, domain, item }) => `${instrument} ${domain} ${item}`);
      assert.deepEqual(
        used.filter((item) => !known.includes(item)),
        [],
        card.id,
      );
      assert.equal(new Set(used).size, used.length, card.id);
      assert.deepEqual(
        card.serves.map(({ role }) => role),
        card.serves.map((_, index) => (index === 0 ? 'main' : 'also')),
        card.id,
      );
    }
  });

  test('every statement of both checklists has its cards, in the phases where there are any', () => {
    const found = [learningOrganisation, learningPartnership].flatMap(({ id: instrument, items }) =>
      items.map(({ domain, id }) => {
        const serving = sixSteps.cards.flatMap((card) =>
          card.serves
            .filter(
              (place) => place.instrument === instrument && place.domain === domain && place.item === id,
            )
            .map(({ role }) => ({ card, role })),
        );
        const cards = serving.map(({ card }) => card);
        const main = serving.filter(({ role }) => role === 'main').length;
        return [domain, id, main, cards.length, ...phaseTotals(cards)];
      }),
    );
    assert.deepEqual(found, served);
  });

  test('the phases and the efforts add up', () => {
    assert.deepEqual(phaseTotals(inSetting('school')), [14, 24, 8]);
    assert.deepEqual(phaseTotals(inSetting('partnership')), [8, 19, 9]);
    assert.deepEqual(effortTotals(inSetting('school')), [8, 16, 4]);
    assert.deepEqual(effortTotals(inSetting('partnership')), [9, 11, 8]);
  });

  test('every card suits one phase, or two that are neighbours', () => {
    const allowed = ['early', 'partial', 'strong', 'early partial', 'partial strong'];
    for (const { id, phases } of sixSteps.cards) assert.ok(allowed.includes(phases.join(' ')), id);
  });

  test('both settings mix conversations with actions, a third to a half of them conversations', () => {
    for (const setting of ['school', 'partnership']) {
      const cards = inSetting(setting);
      const talks = cards.filter(({ mode }) => mode === 'conversation').length;
      assert.ok(talks * 3 >= cards.length && talks * 2 <= cards.length, `${setting}: ${talks}`);
    }
  });

  test('every domain has conversations for a team that sees it differently', () => {
    for (const { id: instrument, domains } of [learningOrganisation, learningPartnership]) {
      for (const { id } of domains) {
        const talks = sixSteps.cards.filter(
          ({ mode, serves }) =>
            mode === 'conversation' &&
            serves.some((place) => place.instrument === instrument && place.domain === id),
        );
        assert.ok(talks.length >= 3, `${id}: ${talks.length}`);
      }
    }
  });

  test('climate goes first while the culture is in its early phase, in both settings', () => {
    assert.deepEqual(
      sixSteps.preconditions.map(({ instrument, domain, phase, cards }) => ({
        instrument,
        domain,
        phase,
        cards,
      })),
      [
        {
          instrument: 'learning-organisation',
          domain: 'supportive-culture',
          phase: 'early',
          cards: [
            'respectful-teamwork',
            'take-concerns-seriously',
            'respectful-cross-school-work',
            'expectations-up-front',
          ],
        },
      ],
    );
    assert.ok(learningOrganisation.domains.some(({ id }) => id === 'supportive-culture'));
  });

  test('the cards to keep and share suit a strong team, or one that receives guests', () => {
    assert.deepEqual(sixSteps.keepAndShare, [
      'school-visits',
      'keep-vision-alive',
      'learn-embedding',
      'review-worth',
    ]);
    const strong = sixSteps.cards.filter(({ phases }) => phases.includes('strong')).map(({ id }) => id);
    assert.deepEqual(
      sixSteps.keepAndShare.filter((id) => !strong.includes(id)),
      ['school-visits'],
    );
  });

  test('says which of it is editorial', () => {
    assert.deepEqual([...sixSteps.editorial].sort(), [
      'effort',
      'keep-and-share',
      'mode',
      'phases',
      'preconditions',
      'serves',
    ]);
    for (const { basis } of [...sixSteps.cards, ...sixSteps.preconditions]) assert.equal(basis, 'editorial');
  });
});
