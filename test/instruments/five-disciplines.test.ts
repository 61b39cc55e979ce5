import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fiveDisciplines } from '@lerend/instruments/five-disciplines';

const table = [
  ['personal-mastery', 'table 2, item 1'],
  ['mental-models', 'table 2, item 2'],
  ['shared-vision', 'table 2, item 3'],
  ['team-learning', 'table 2, item 4'],
  ['systems-thinking', 'table 2, item 5'],
] as const;

describe('five-disciplines', () => {
  it('has the 5 disciplines of the source in its order, in one domain, each with its place there', () => {
    assert.equal(fiveDisciplines.items.length, 5);
    assert.deepEqual(
      fiveDisciplines.items.map(({ id, source }) => [id, source.place]),
      table,
    );
    assert.deepEqual(fiveDisciplines.domains, [
      { id: 'disciplines', source: { document: '003', place: 'table 2' }, basis: 'source' },
    ]);
    for (const item of fiveDisciplines.items) {
      assert.equal(item.domain, 'disciplines');
      assert.equal(item.source.document, '003');
      assert.equal(item.basis, 'source');
    }
  });

  it('says that its statements, scale and cuts are editorial', () => {
    assert.deepEqual(fiveDisciplines.editorial, ['statements', 'scale', 'cuts']);
    assert.equal(fiveDisciplines.scale.basis, 'editorial');
    assert.equal(fiveDisciplines.scoring.basis, 'editorial');
    assert.equal(fiveDisciplines.notApplicable, false);
  });
});
