import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { learningOrganisation } from '@lerend/instruments/learning-organisation';
import { learningProfessional } from '@lerend/instruments/learning-professional';

const table = [
  ['professional', 'commitment', 'section 6.3.2, marks of a professional, item a'],
  ['professional', 'integrity', 'section 6.3.2, marks of a professional, item b'],
  ['professional', 'body-of-knowledge', 'section 6.3.2, marks of a professional, item c'],
  ['professional', 'action-theory', 'section 6.3.2, marks of a professional, item d'],
  ['professional', 'field-of-expertise', 'section 6.3.2, marks of a professional, item e'],
  ['professional', 'community', 'section 6.3.2, marks of a professional, item f'],
  ['professional', 'autonomy', 'section 6.3.2, marks of a professional, item g'],
  ['professional', 'authority', 'section 6.3.2, marks of a professional, item h'],
  ['learning-professional', 'own-learning', 'section 6.3.2, marks of a learning professional, item a'],
  ['learning-professional', 'not-knowing', 'section 6.3.2, marks of a learning professional, item b'],
  ['learning-professional', 'theory-and-research', 'section 6.3.2, marks of a learning professional, item c'],
  ['learning-professional', 'reflective-practice', 'section 6.3.2, marks of a learning professional, item d'],
  ['learning-professional', 'specialising', 'section 6.3.2, marks of a learning professional, item e'],
  ['learning-professional', 'learning-community', 'section 6.3.2, marks of a learning professional, item f'],
  ['learning-professional', 'self-steering', 'section 6.3.2, marks of a learning professional, item g'],
  [
    'learning-professional',
    'shaping-the-profession',
    'section 6.3.2, marks of a learning professional, item h',
  ],
  ['professional-learning-culture', 'lifelong-learning', 'section 6.3.3, item a'],
  ['professional-learning-culture', 'dilemma-sessions', 'section 6.3.3, item b'],
  ['professional-learning-culture', 'access-to-research', 'section 6.3.3, item c'],
  ['professional-learning-culture', 'behaviour-sessions', 'section 6.3.3, item d'],
  ['professional-learning-culture', 'room-for-expertise', 'section 6.3.3, item e'],
  ['professional-learning-culture', 'community-links', 'section 6.3.3, item f'],
  ['professional-learning-culture', 'room-for-autonomy', 'section 6.3.3, item g'],
] as const;

describe('learning-professional', () => {
  it('has the 23 marks of the source in its order, each with its place there', () => {
    assert.deepEqual(
      learningProfessional.items.map(({ domain, id, source }) => [domain, id, source.place]),
      table,
    );
    for (const item of learningProfessional.items) {
      assert.equal(item.source.document, '003');
      assert.equal(item.basis, 'source');
    }
  });

  it('has the three lists of the source: 8, 8 and 7 marks, since the culture has no eighth', () => {
    assert.deepEqual(
      learningProfessional.domains.map(({ id, source, basis }) => [id, source.place, basis]),
      [
        ['professional', 'section 6.3.2, marks of a professional', 'source'],
        ['learning-professional', 'section 6.3.2, marks of a learning professional', 'source'],
        ['professional-learning-culture', 'section 6.3.3', 'source'],
      ],
    );
    assert.deepEqual(
      learningProfessional.domains.map(
        ({ id }) => learningProfessional.items.filter(({ domain }) => domain === id).length,
      ),
      [8, 8, 7],
    );
  });

  it('says that its statements, its scale and its cuts are editorial: the source has none', () => {
    assert.deepEqual(learningProfessional.scale, { ...learningOrganisation.scale, basis: 'editorial' });
    assert.equal(learningProfessional.scoring.basis, 'editorial');
    assert.deepEqual(learningProfessional.editorial, ['statements', 'scale', 'cuts']);
    assert.equal(learningProfessional.notApplicable, false);
  });
});
