import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { learningCultureConditions } from '@lerend/instruments/learning-culture-conditions';

const section = 'De bouwstenen van een lerende schoolcultuur';

const table = [
  ['safe-uncertainty', `${section}, condition 1`],
  ['shared-ambition', `${section}, condition 2`],
  ['structures', `${section}, condition 3`],
] as const;

describe('learning-culture-conditions', () => {
  const { domains, items, scale, scoring, editorial, notApplicable, source } = learningCultureConditions;

  it('has the 3 conditions of the source in its order, in one domain, each with its place there', () => {
    assert.equal(items.length, 3);
    assert.deepEqual(
      items.map((item) => [item.id, item.source.place]),
      table,
    );
    for (const item of items) {
      assert.equal(item.domain, 'learning-culture');
      assert.equal(item.source.document, '001');
      assert.equal(item.basis, 'source');
    }
    assert.deepEqual(domains, [
      { id: 'learning-culture', source: { document: '001', place: section }, basis: 'source' },
    ]);
    assert.deepEqual(source, { document: '001', place: section });
  });

  it('says that its statements, its scale of three points and its cuts are our own', () => {
    assert.equal(scale.basis, 'editorial');
    assert.equal(scale.points.length, 3);
    assert.equal(scoring.basis, 'editorial');
    assert.deepEqual(editorial, ['statements', 'scale', 'cuts']);
  });

  it('offers no "not applicable": each condition can be asked of any team', () => {
    assert.equal(notApplicable, false);
  });
});
