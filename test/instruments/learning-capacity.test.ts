import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { learningCapacity } from '@lerend/instruments/learning-capacity';
import { learningOrganisation } from '@lerend/instruments/learning-organisation';

const table = [
  ['guided', 'training-readiness', 'section 6.2.1, item a'],
  ['guided', 'preparing', 'section 6.2.1, item b'],
  ['guided', 'processing', 'section 6.2.1, item c'],
  ['guided', 'regulating', 'section 6.2.1, item d'],
  ['guided', 'guided-affect', 'section 6.2.1, item e'],
  ['self-directed', 'learning-readiness', 'section 6.2.2, item a'],
  ['self-directed', 'self-management', 'section 6.2.2, item b'],
  ['self-directed', 'autonomy', 'section 6.2.2, item c'],
  ['self-directed', 'anticipation', 'section 6.2.2, item d'],
  ['self-directed', 'strategies', 'section 6.2.2, item e'],
  ['self-directed', 'subject-autonomy', 'section 6.2.2, item f'],
  ['self-directed', 'metacognition', 'section 6.2.2, item g'],
  ['self-directed', 'self-directed-affect', 'section 6.2.2, item h'],
  ['experiential', 'experience-readiness', 'section 6.2.3, item a'],
  ['experiential', 'looking-back', 'section 6.2.3, item b'],
  ['experiential', 'making-explicit', 'section 6.2.3, item c'],
  ['experiential', 'transfer', 'section 6.2.3, item d'],
  ['experiential', 'seeing-need', 'section 6.2.3, item e'],
  ['experiential', 'seeking', 'section 6.2.3, item f'],
  ['experiential', 'open-to-feedback', 'section 6.2.3, item g'],
] as const;

describe('learning-capacity', () => {
  it('has the 20 skills of the source in its order, each with its place there', () => {
    assert.deepEqual(
      learningCapacity.items.map(({ domain, id, source }) => [domain, id, source.place]),
      table,
    );
    for (const item of learningCapacity.items) {
      assert.equal(item.source.document, '003');
      assert.equal(item.basis, 'source');
    }
  });

  it('has the three forms of learning of the source: 5, 8 and 7 skills', () => {
    assert.deepEqual(learningCapacity.domains, [
      { id: 'guided', source: { document: '003', place: 'section 6.2.1' }, basis: 'source' },
      { id: 'self-directed', source: { document: '003', place: 'section 6.2.2' }, basis: 'source' },
      { id: 'experiential', source: { document: '003', place: 'section 6.2.3' }, basis: 'source' },
    ]);
    assert.deepEqual(
      learningCapacity.domains.map(({ id }) => learningCapacity.items.filter((i) => i.domain === id).length),
      [5, 8, 7],
    );
  });

  it('says that its statements, its scale and its cuts are editorial: the source has none', () => {
    assert.deepEqual(learningCapacity.scale, { ...learningOrganisation.scale, basis: 'editorial' });
    assert.equal(learningCapacity.scoring.basis, 'editorial');
    assert.deepEqual(learningCapacity.editorial, ['statements', 'scale', 'cuts']);
    assert.equal(learningCapacity.notApplicable, false);
  });
});
