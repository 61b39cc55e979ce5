import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { curiosity } from '@lerend/instruments/curiosity';

const table = [
  ['aspects', 'intensity', '8.2, aspect 1'],
  ['aspects', 'frequency', '8.2, aspect 2'],
  ['aspects', 'duration', '8.2, aspect 3'],
  ['aspects', 'breadth', '8.2, aspect 4'],
  ['aspects', 'depth', '8.2, aspect 5'],
  ['forms', 'missing-knowledge', '8.2, form 1'],
  ['forms', 'joy-in-challenge', '8.2, form 2'],
  ['forms', 'others-views', '8.2, form 3'],
  ['forms', 'seeking-uncertainty', '8.2, form 4'],
  ['forms', 'taking-risks', '8.2, form 5'],
] as const;

describe('curiosity', () => {
  it('has the 5 aspects and then the 5 forms of the source, each with its place there', () => {
    assert.deepEqual(
      curiosity.items.map(({ domain, id, source }) => [domain, id, source.place]),
      table,
    );
    assert.deepEqual(
      curiosity.domains.map(({ id, source }) => [id, source.document, source.place]),
      [
        ['aspects', '003', '8.2, aspects'],
        ['forms', '003', '8.2, forms'],
      ],
    );
    for (const { source, basis } of [...curiosity.domains, ...curiosity.items]) {
      assert.equal(source.document, '003');
      assert.equal(basis, 'source');
    }
  });

  it('says that statements, scale and cuts are ours', () => {
    assert.equal(curiosity.scale.basis, 'editorial');
    assert.deepEqual(curiosity.editorial, ['statements', 'scale', 'cuts']);
  });
});
