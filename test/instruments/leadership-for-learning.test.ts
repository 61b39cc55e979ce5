import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { leadershipForLearning } from '@lerend/instruments/leadership-for-learning';

// Principle by principle, statement by statement, in the order of the source.
const table = [
  ['focus-on-learning', 'everyone-learns', 'table 4, principle 1, item 1'],
  ['focus-on-learning', 'interplay', 'table 4, principle 1, item 2'],
  ['focus-on-learning', 'context-and-differences', 'table 4, principle 1, item 3'],
  ['focus-on-learning', 'leadership-from-learning', 'table 4, principle 1, item 4'],
  ['focus-on-learning', 'chances-to-lead', 'table 4, principle 1, item 5'],
  ['conditions', 'nurturing-culture', 'table 4, principle 2, item 1'],
  ['conditions', 'reflect-on-learning', 'table 4, principle 2, item 2'],
  ['conditions', 'spaces', 'table 4, principle 2, item 3'],
  ['conditions', 'safe-to-risk', 'table 4, principle 2, item 4'],
  ['conditions', 'tools', 'table 4, principle 2, item 5'],
  ['dialogue', 'explicit-practice', 'table 4, principle 3, item 1'],
  ['dialogue', 'collegial-inquiry', 'table 4, principle 3, item 2'],
  ['dialogue', 'coherence', 'table 4, principle 3, item 3'],
  ['dialogue', 'factors', 'table 4, principle 3, item 4'],
  ['dialogue', 'shared-concern', 'table 4, principle 3, item 5'],
  ['dialogue', 'networking', 'table 4, principle 3, item 6'],
  ['shared-leadership', 'structures-for-participation', 'table 4, principle 4, item 1'],
  ['shared-leadership', 'daily-signs', 'table 4, principle 4, item 2'],
  ['shared-leadership', 'everyone-leads', 'table 4, principle 4, item 3'],
  ['shared-leadership', 'use-experience', 'table 4, principle 4, item 4'],
  ['shared-leadership', 'across-boundaries', 'table 4, principle 4, item 5'],
  ['accountability', 'self-evaluation', 'table 4, principle 5, item 1'],
  ['accountability', 'evidence-and-values', 'table 4, principle 5, item 2'],
  ['accountability', 'internal-first', 'table 4, principle 5, item 3'],
  ['accountability', 'recast-policy', 'table 4, principle 5, item 4'],
  ['accountability', 'own-story', 'table 4, principle 5, item 5'],
  ['accountability', 'sustainability', 'table 4, principle 5, item 6'],
] as const;

describe('leadership-for-learning', () => {
  it('has the 27 statements of the source in its order, each with its place there', () => {
    assert.equal(leadershipForLearning.items.length, 27);
    assert.deepEqual(
      leadershipForLearning.items.map(({ domain, id, source }) => [domain, id, source.place]),
      table,
    );
    for (const item of leadershipForLearning.items) {
      assert.equal(item.source.document, '003');
      assert.equal(item.basis, 'source');
    }
  });

  it('has the five principles in the order of the source, with 5, 5, 6, 5 and 6 statements', () => {
    assert.deepEqual(
      leadershipForLearning.domains.map(({ id, source, basis }) => [
        id,
        source.document,
        source.place,
        basis,
        leadershipForLearning.items.filter(({ domain }) => domain === id).length,
      ]),
      [
        ['focus-on-learning', '003', 'table 4, principle 1', 'source', 5],
        ['conditions', '003', 'table 4, principle 2', 'source', 5],
        ['dialogue', '003', 'table 4, principle 3', 'source', 6],
        ['shared-leadership', '003', 'table 4, principle 4', 'source', 5],
        ['accountability', '003', 'table 4, principle 5', 'source', 6],
      ],
    );
  });

  it('says that its statements, scale and cuts are editorial', () => {
    assert.deepEqual(leadershipForLearning.editorial, ['statements', 'scale', 'cuts']);
    assert.equal(leadershipForLearning.scale.basis, 'editorial');
    assert.equal(leadershipForLearning.scoring.basis, 'editorial');
    assert.equal(leadershipForLearning.notApplicable, false);
  });
});
