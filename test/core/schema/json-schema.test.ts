import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { jsonSchemas } from '@lerend/core/schema';
import {
  plainChecklist,
  plainChecklistWording,
  plainDeck,
  plainDeckWording,
  plainQuadrant,
  plainSamples,
  shippedSamples,
} from '../../helpers/instruments.js';
import { asJson, removed, replaced } from '../../helpers/mutations.js';

const samples = [...plainSamples, ...(await shippedSamples())];
const schemas = jsonSchemas();
const ajv = new Ajv2020({ strict: true, allErrors: true });
for (const schema of Object.values(schemas)) ajv.addSchema(schema);

function takes(name: string, json: unknown): boolean {
  return ajv.validate(`urn:lerend:schema:${name}:1`, json);
}

describe('the JSON Schemas', () => {
  it('are twelve, of draft 2020-12, each with a name of its own', () => {
    assert.deepEqual(Object.keys(schemas).sort(), [
      'checklist',
      'checklist-wording',
      'deck',
      'deck-wording',
      'pairs',
      'pairs-wording',
      'policy',
      'quadrant',
      'quadrant-wording',
      'response',
      'stages',
      'stages-wording',
    ]);
    for (const [name, schema] of Object.entries(schemas)) {
      assert.equal(schema.$schema, 'https://json-schema.org/draft/2020-12/schema');
      assert.equal(schema.$id, `urn:lerend:schema:${name}:1`);
      assert.deepEqual(asJson(schema), schema);
    }
  });

  for (const { name, instrument, wordings } of samples) {
    it(`take ${name} with its wordings`, () => {
      assert.ok(takes(instrument.kind, asJson(instrument)), ajv.errorsText());
      for (const wording of wordings) {
        assert.ok(takes(`${instrument.kind}-wording`, asJson(wording)), ajv.errorsText());
      }
    });
  }

  const override = { by: 'The board', reason: 'A small team.' };
  const response = { instrument: 'plain-checklist', version: '1.2.3' };
  const taken: readonly (readonly [string, unknown])[] = [
    ['policy', {}],
    ['policy', { k: 5 }],
    ['policy', { k: 3, override }],
    ['policy', { k: 5, kDetail: 12 }],
    ['policy', { k: 2, mode: 'open-table' }],
    ['policy', { mode: 'open-table' }],
    [
      'response',
      { ...response, answers: { 'asking-help': 2, 'open-doors': null, 'time-to-learn': 'dont-know' } },
    ],
  ];
  for (const [name, json] of taken) {
    it(`take ${JSON.stringify(json)} for a ${name}`, () => {
      assert.ok(takes(name, json), ajv.errorsText());
    });
  }

  const refused: readonly (readonly [string, string, unknown])[] = [
    ['policy', 'a minimum of 2', { k: 2, override }],
    ['policy', 'a minimum of 4 without override', { k: 4 }],
    ['policy', 'an override that is not needed', { k: 5, override }],
    ['policy', 'an open table of 5', { k: 5, mode: 'open-table' }],
    ['policy', 'an open table by an override', { k: 2, mode: 'open-table', override }],
    ['policy', 'an open table with a minimum for detail', { k: 2, mode: 'open-table', kDetail: 5 }],
    ['policy', 'a minimum for detail of 4', { k: 5, kDetail: 4 }],
    ['checklist', 'a deck', plainDeck()],
    [
      'checklist',
      'one scale point',
      removed(removed(plainChecklist(), ['scale', 'points', 2]), ['scale', 'points', 1]),
    ],
    ['checklist', 'a key nobody knows', replaced(plainChecklist(), ['colour'], 'red')],
    ['checklist', 'an id with capitals', replaced(plainChecklist(), ['items', 0, 'id'], 'Asking')],
    ['checklist', 'an inherited id', replaced(plainChecklist(), ['items', 0, 'id'], 'constructor')],
    ['checklist', 'no version', removed(plainChecklist(), ['version'])],
    ['quadrant', 'seven items', removed(plainQuadrant(), ['items', 0])],
    ['quadrant', 'five classes', replaced(plainQuadrant(), ['classes', 4], plainQuadrant().classes[0])],
    ['deck', 'a card for no phase', replaced(plainDeck(), ['cards', 0, 'phases'], [])],
    [
      'checklist-wording',
      'an empty statement',
      replaced(plainChecklistWording(), ['items', 'open-doors', 'statement'], ' '),
    ],
    [
      'checklist-wording',
      'a key that is no id',
      replaced(plainChecklistWording(), ['items', 'Open Doors'], { statement: 'x', levels: {} }),
    ],
    [
      'deck-wording',
      'a card without duration',
      removed(plainDeckWording(), ['cards', 'plan-together', 'duration']),
    ],
    ['response', 'a half answer', { ...response, answers: { 'asking-help': 1.5 } }],
    ['response', 'an answer in words', { ...response, answers: { 'asking-help': 'yes' } }],
    ['response', 'a moment in time', { ...response, answers: {}, at: '2026-01-01' }],
  ];
  for (const [name, what, json] of refused) {
    it(`refuse ${what} for a ${name}`, () => {
      assert.equal(takes(name, json), false);
    });
  }
});
