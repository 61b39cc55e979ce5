import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { learningArchitect } from '@lerend/instruments/learning-architect';

const section = 'section on the school leader as leerarchitect';

const table = [
  ['relational', `${section}, trait 1`],
  ['process-oriented', `${section}, trait 2`],
  ['vision-driven', `${section}, trait 3`],
  ['shared-adaptive', `${section}, trait 4`],
] as const;

describe('learning-architect', () => {
  const { domains, items, scale, scoring, editorial, notApplicable, source } = learningArchitect;

  it('has the 4 traits of the source in its order, in one domain, each with its place there', () => {
    assert.equal(items.length, 4);
    assert.deepEqual(
      items.map((item) => [item.id, item.source.place]),
      table,
    );
    for (const item of items) {
      assert.equal(item.domain, 'leadership');
      assert.equal(item.source.document, '001');
      assert.equal(item.basis, 'source');
    }
    assert.deepEqual(domains, [
      { id: 'leadership', source: { document: '001', place: section }, basis: 'source' },
    ]);
    assert.deepEqual(source, { document: '001', place: section });
  });

  it('says that its statements, its scale of three points and its cuts are our own', () => {
    assert.equal(scale.basis, 'editorial');
    assert.equal(scale.points.length, 3);
    assert.equal(scoring.basis, 'editorial');
    assert.deepEqual(editorial, ['statements', 'scale', 'cuts']);
  });

  it('offers no "not applicable": every school is led in some way', () => {
    assert.equal(notApplicable, false);
  });
});
