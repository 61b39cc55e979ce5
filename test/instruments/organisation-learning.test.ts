import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { organisationLearning } from '@lerend/instruments/organisation-learning';

const table = [
  ['select', 'select-individual', '10.2, competence a, contribution of the individual'],
  ['select', 'select-group', '10.2, competence a, contribution of the group'],
  ['select', 'select-together', '10.2, competence a, common competence'],
  ['spread', 'spread-individual', '10.2, competence b, contribution of the individual'],
  ['spread', 'spread-group', '10.2, competence b, contribution of the group'],
  ['spread', 'spread-together', '10.2, competence b, common competence'],
  ['make-meaning', 'make-meaning-individual', '10.2, competence c, contribution of the individual'],
  ['make-meaning', 'make-meaning-group', '10.2, competence c, contribution of the group'],
  ['make-meaning', 'make-meaning-together', '10.2, competence c, common competence'],
  ['embed', 'embed-individual', '10.2, competence d, contribution of the individual'],
  ['embed', 'embed-group', '10.2, competence d, contribution of the group'],
  ['embed', 'embed-together', '10.2, competence d, common competence'],
  ['use', 'use-individual', '10.2, competence e, contribution of the individual'],
  ['use', 'use-group', '10.2, competence e, contribution of the group'],
  ['use', 'use-together', '10.2, competence e, common competence'],
  ['revisit-models', 'revisit-models-individual', '10.2, competence f, contribution of the individual'],
  ['revisit-models', 'revisit-models-group', '10.2, competence f, contribution of the group'],
  ['revisit-models', 'revisit-models-together', '10.2, competence f, common competence'],
] as const;

describe('organisation-learning', () => {
  it('has the 6 competences of the source in its order, each with its place there', () => {
    assert.deepEqual(
      organisationLearning.domains.map(({ id, source, basis }) => [id, source.document, source.place, basis]),
      [
        ['select', '003', '10.2, competence a', 'source'],
        ['spread', '003', '10.2, competence b', 'source'],
        ['make-meaning', '003', '10.2, competence c', 'source'],
        ['embed', '003', '10.2, competence d', 'source'],
        ['use', '003', '10.2, competence e', 'source'],
        ['revisit-models', '003', '10.2, competence f', 'source'],
      ],
    );
  });

  it('asks each competence at 3 levels: 18 statements, and says that they are our own', () => {
    assert.deepEqual(
      organisationLearning.items.map(({ domain, id, source }) => [domain, id, source.place]),
      table,
    );
    for (const { source, basis } of organisationLearning.items) {
      assert.equal(source.document, '003');
      assert.equal(basis, 'editorial');
    }
  });

  it('says that scale and cuts are ours', () => {
    assert.equal(organisationLearning.scale.basis, 'editorial');
    assert.deepEqual(organisationLearning.editorial, ['statements', 'scale', 'cuts']);
  });
});
