import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { inspectChecklistInstrument, inspectChecklistWording } from '@lerend/core/checklist';
import { inspectQuadrantInstrument, inspectQuadrantWording } from '@lerend/core/quadrant';
import { parseInstrument, parseWording } from '@lerend/core/schema';
import { learningOrganisation } from '@lerend/instruments/learning-organisation';
import { learningOrganisationEn } from '@lerend/instruments/learning-organisation/en';
import { learningOrganisationNl } from '@lerend/instruments/learning-organisation/nl';
import { learningPartnership } from '@lerend/instruments/learning-partnership';
import { learningPartnershipEn } from '@lerend/instruments/learning-partnership/en';
import { learningPartnershipNl } from '@lerend/instruments/learning-partnership/nl';
import { teamCulture } from '@lerend/instruments/team-culture';
import { teamCultureEn } from '@lerend/instruments/team-culture/en';
import { teamCultureNl } from '@lerend/instruments/team-culture/nl';

const shipped = [
  { instrument: learningOrganisation, wordings: [learningOrganisationNl, learningOrganisationEn] },
  { instrument: learningPartnership, wordings: [learningPartnershipNl, learningPartnershipEn] },
  { instrument: teamCulture, wordings: [teamCultureNl, teamCultureEn] },
] as const;

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
    for (const { instrument, wordings } of shipped.slice(0, 2)) {
      assert.deepEqual(inspectChecklistInstrument(instrument), []);
      assert.ok(instrument.kind === 'checklist');
      for (const wording of wordings) assert.deepEqual(inspectChecklistWording(instrument, wording), []);
    }
    assert.deepEqual(inspectQuadrantInstrument(teamCulture), []);
    assert.deepEqual(inspectQuadrantWording(teamCulture, teamCultureNl), []);
    assert.deepEqual(inspectQuadrantWording(teamCulture, teamCultureEn), []);
  });

  it('do not pass with the wording of another instrument', () => {
    assert.equal(parseWording(learningOrganisation, learningPartnershipNl).ok, false);
    assert.notDeepEqual(inspectChecklistWording(learningOrganisation, learningPartnershipNl), []);
  });
});
