import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { learningAgility } from '@lerend/instruments/learning-agility';
import { learningOrganisation } from '@lerend/instruments/learning-organisation';

const table = [
  ['agility', 'change', 'section 6.2.4, verandervermogen'],
  ['agility', 'mental', 'section 6.2.4, mentale veerkracht'],
  ['agility', 'people', 'section 6.2.4, mensgerichtheid'],
  ['agility', 'results', 'section 6.2.4, prestatiegerichtheid'],
  ['agility', 'self-awareness', 'section 6.2.4, reflectiviteit'],
] as const;

describe('learning-agility', () => {
  it('has the 5 aspects of the source in its order, in one domain, each with its place there', () => {
    assert.deepEqual(
      learningAgility.items.map(({ domain, id, source }) => [domain, id, source.place]),
      table,
    );
    assert.deepEqual(learningAgility.domains, [
      { id: 'agility', source: { document: '003', place: 'section 6.2.4' }, basis: 'source' },
    ]);
    for (const item of learningAgility.items) {
      assert.equal(item.source.document, '003');
      assert.equal(item.basis, 'source');
    }
  });

  it('says that its statements, its scale and its cuts are editorial: the source has none', () => {
    assert.deepEqual(learningAgility.scale, { ...learningOrganisation.scale, basis: 'editorial' });
    assert.equal(learningAgility.scoring.basis, 'editorial');
    assert.deepEqual(learningAgility.editorial, ['statements', 'scale', 'cuts']);
    assert.equal(learningAgility.notApplicable, false);
  });
});
