import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { learningOrganisation } from '@lerend/instruments/learning-organisation';
import { motivationNeeds } from '@lerend/instruments/motivation-needs';

const table = [
  ['needs', 'autonomy', 'section 5.2, autonomie'],
  ['needs', 'competence', 'section 5.2, competentie'],
  ['needs', 'connection', 'section 5.2, verbinding'],
  ['needs', 'relevance', 'section 5.2, relevantie'],
] as const;

describe('motivation-needs', () => {
  it('has the three needs of the source and then relevance, in one domain, each with its place there', () => {
    assert.deepEqual(
      motivationNeeds.items.map(({ domain, id, source }) => [domain, id, source.place]),
      table,
    );
    assert.deepEqual(motivationNeeds.domains, [
      { id: 'needs', source: { document: '003', place: 'section 5.2' }, basis: 'source' },
    ]);
    for (const item of motivationNeeds.items) {
      assert.equal(item.source.document, '003');
      assert.equal(item.basis, 'source');
    }
  });

  it('says that its statements, its scale and its cuts are editorial: the source has none', () => {
    assert.deepEqual(motivationNeeds.scale, { ...learningOrganisation.scale, basis: 'editorial' });
    assert.equal(motivationNeeds.scoring.basis, 'editorial');
    assert.deepEqual(motivationNeeds.editorial, ['statements', 'scale', 'cuts']);
    assert.equal(motivationNeeds.notApplicable, false);
  });
});
