import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { learningOrganisation } from '@lerend/instruments/learning-organisation';
import { learningPartnership } from '@lerend/instruments/learning-partnership';

const table = [
  ['share-knowledge', 'second checklist, item 1'],
  ['joint-improvement', 'second checklist, item 2'],
  ['expertise-in-view', 'second checklist, item 3'],
  ['use-each-others-expertise', 'second checklist, item 4'],
  ['students-and-educators-in-innovation', 'second checklist, item 5'],
  ['visits-to-learn', 'second checklist, item 6'],
  ['joint-agenda', 'second checklist, item 7'],
  ['research-workplace', 'second checklist, item 8'],
  ['research-applications', 'second checklist, item 9'],
] as const;

describe('learning-partnership', () => {
  it('has the 9 statements of the source in its order, in one domain, each with its place there', () => {
    assert.deepEqual(
      learningPartnership.items.map(({ id, source }) => [id, source.place]),
      table,
    );
    assert.deepEqual(
      learningPartnership.domains.map(({ id }) => id),
      ['partnership'],
    );
    for (const item of learningPartnership.items) {
      assert.equal(item.domain, 'partnership');
      assert.equal(item.source.document, '004');
      assert.equal(item.basis, 'source');
    }
  });

  it('is read on the scale and by the rule of the other checklist of its document', () => {
    assert.deepEqual(learningPartnership.scale, learningOrganisation.scale);
    assert.deepEqual(learningPartnership.scoring, learningOrganisation.scoring);
    assert.deepEqual(learningPartnership.editorial, ['level-descriptions', 'cuts']);
  });

  it('offers "not applicable", since partnerships differ in what they agreed to do', () => {
    assert.equal(learningPartnership.notApplicable, true);
  });
});
