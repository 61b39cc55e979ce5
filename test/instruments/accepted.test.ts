import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { inspectChecklistInstrument, inspectChecklistWording } from '@lerend/core/checklist';
import { inspectDeckInstrument, inspectDeckWording } from '@lerend/core/deck';
import { inspectPairsInstrument, inspectPairsWording } from '@lerend/core/pairs';
import { inspectQuadrantInstrument, inspectQuadrantWording } from '@lerend/core/quadrant';
import { parseDeck, parseInstrument, parseWording } from '@lerend/core/schema';
import { inspectStagesInstrument, inspectStagesWording } from '@lerend/core/stages';
import { checklists, decks, pairLists, quadrants, stageLists } from './shipped.js';

const shipped = [...checklists, ...quadrants, ...stageLists, ...pairLists, ...decks];

describe('the instruments and their wording', () => {
  for (const { instrument, wordings } of shipped) {
    it(`pass the strict schemas, through JSON and back (${instrument.id})`, () => {
      assert.deepEqual(parseInstrument(JSON.parse(JSON.stringify(instrument))), {
        ok: true,
        value: instrument,
      });
      for (const wording of wordings) {
        assert.deepEqual(parseWording(instrument, JSON.parse(JSON.stringify(wording))), {
          ok: true,
          value: wording,
        });
      }
    });
  }

  for (const { instrument } of decks) {
    it(`read as a deck, and not once a card stands in a step that is not there (${instrument.id})`, () => {
      assert.deepEqual(parseDeck(JSON.parse(JSON.stringify(instrument))), { ok: true, value: instrument });
      const cards = instrument.cards.map((card, index) =>
        index === 0 ? { ...card, step: 'nowhere' } : card,
      );
      assert.equal(parseDeck({ ...instrument, cards }).ok, false);
      assert.equal(inspectDeckInstrument({ ...instrument, cards }).length, 1);
    });
  }

  it('pass the light check that an element runs', () => {
    for (const { instrument, wordings } of checklists) {
      assert.deepEqual(inspectChecklistInstrument(instrument), []);
      for (const wording of wordings) assert.deepEqual(inspectChecklistWording(instrument, wording), []);
    }
    for (const { instrument, wordings } of quadrants) {
      assert.deepEqual(inspectQuadrantInstrument(instrument), []);
      for (const wording of wordings) assert.deepEqual(inspectQuadrantWording(instrument, wording), []);
    }
    for (const { instrument, wordings } of stageLists) {
      assert.deepEqual(inspectStagesInstrument(instrument), []);
      for (const wording of wordings) assert.deepEqual(inspectStagesWording(instrument, wording), []);
    }
    for (const { instrument, wordings } of pairLists) {
      assert.deepEqual(inspectPairsInstrument(instrument), []);
      for (const wording of wordings) assert.deepEqual(inspectPairsWording(instrument, wording), []);
    }
    for (const { instrument, wordings } of decks) {
      assert.deepEqual(inspectDeckInstrument(instrument), []);
      for (const wording of wordings) assert.deepEqual(inspectDeckWording(instrument, wording), []);
    }
  });

  it('do not pass with the wording of another instrument', () => {
    const [one, other] = checklists;
    assert.ok(one && other);
    assert.equal(parseWording(one.instrument, other.wordings[0]).ok, false);
    assert.notDeepEqual(inspectChecklistWording(one.instrument, other.wordings[0]), []);
    const [deck, otherDeck] = decks;
    assert.ok(deck && otherDeck);
    assert.equal(parseWording(deck.instrument, otherDeck.wordings[0]).ok, false);
    assert.notDeepEqual(inspectDeckWording(deck.instrument, otherDeck.wordings[0]), []);
  });
});
