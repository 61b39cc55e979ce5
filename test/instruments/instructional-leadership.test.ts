import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { instructionalLeadership } from '@lerend/instruments/instructional-leadership';

const table = [
  ['clear-goals', 'table 3, item 1'],
  ['knowledge-base', 'table 3, item 2'],
  ['varied-assessment', 'table 3, item 3'],
  ['teachers-position', 'table 3, item 4'],
  ['integrate-information', 'table 3, item 5'],
  ['dissonance', 'table 3, item 6'],
  ['co-and-self-regulation', 'table 3, item 7'],
  ['range-of-activities', 'table 3, item 8'],
] as const;

describe('instructional-leadership', () => {
  it('has the 8 points of the source in its order, in one domain, each with its place there', () => {
    assert.equal(instructionalLeadership.items.length, 8);
    assert.deepEqual(
      instructionalLeadership.items.map(({ id, source }) => [id, source.place]),
      table,
    );
    assert.deepEqual(instructionalLeadership.domains, [
      { id: 'teachers-learning', source: { document: '003', place: 'table 3' }, basis: 'source' },
    ]);
    for (const item of instructionalLeadership.items) {
      assert.equal(item.domain, 'teachers-learning');
      assert.equal(item.source.document, '003');
      assert.equal(item.basis, 'source');
    }
  });

  it('says that its statements, scale and cuts are editorial', () => {
    assert.deepEqual(instructionalLeadership.editorial, ['statements', 'scale', 'cuts']);
    assert.equal(instructionalLeadership.scale.basis, 'editorial');
    assert.equal(instructionalLeadership.scoring.basis, 'editorial');
    assert.equal(instructionalLeadership.notApplicable, false);
  });
});
