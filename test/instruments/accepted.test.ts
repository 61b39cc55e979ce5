import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { inspectChecklistInstrument, inspectChecklistWording } from '@lerend/core/checklist';
import { inspectQuadrantInstrument, inspectQuadrantWording } from '@lerend/core/quadrant';
import { parseInstrument, parseWording } from '@lerend/core/schema';
import { checklists, quadrants } from './shipped.js';

const shipped = [...checklists, ...quadrants];

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

  it('pass the light check that an element runs', () => {
    for (const { instrument, wordings } of checklists) {
      assert.deepEqual(inspectChecklistInstrument(instrument), []);
      for (const wording of wordings) assert.deepEqual(inspectChecklistWording(instrument, wording), []);
    }
    for (const { instrument, wordings } of quadrants) {
      assert.deepEqual(inspectQuadrantInstrument(instrument), []);
      for (const wording of wordings) assert.deepEqual(inspectQuadrantWording(instrument, wording), []);
    }
  });

  it('do not pass with the wording of another instrument', () => {
    const [one, other] = checklists;
    assert.ok(one && other);
    assert.equal(parseWording(one.instrument, other.wordings[0]).ok, false);
    assert.notDeepEqual(inspectChecklistWording(one.instrument, other.wordings[0]), []);
  });
});
