import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { brainPrinciples } from '@lerend/instruments/brain-principles';

const table = [
  ['principles', 'emotion', '4.3.4, principle 1'],
  ['principles', 'repeat', '4.3.4, principle 2'],
  ['principles', 'create', '4.3.4, principle 3'],
  ['principles', 'focus', '4.3.4, principle 4'],
  ['principles', 'senses', '4.3.4, principle 5'],
  ['principles', 'build-on', '4.3.4, principle 6'],
  ['conditions', 'safety', '4.3.4, condition 1'],
  ['conditions', 'surroundings', '4.3.4, condition 2'],
  ['conditions', 'breaks', '4.3.4, condition 3'],
  ['conditions', 'rooms', '4.3.4, condition 4'],
] as const;

describe('brain-principles', () => {
  it('has the 6 principles and then the 4 added conditions, each with its place in the source', () => {
    assert.deepEqual(
      brainPrinciples.items.map(({ domain, id, source }) => [domain, id, source.place]),
      table,
    );
    assert.deepEqual(
      brainPrinciples.domains.map(({ id, source }) => [id, source.document, source.place]),
      [
        ['principles', '003', '4.3.4, principles'],
        ['conditions', '003', '4.3.4, conditions'],
      ],
    );
    for (const { source, basis } of [...brainPrinciples.domains, ...brainPrinciples.items]) {
      assert.equal(source.document, '003');
      assert.equal(basis, 'source');
    }
  });

  it('says that statements, scale and cuts are ours', () => {
    assert.equal(brainPrinciples.scale.basis, 'editorial');
    assert.deepEqual(brainPrinciples.editorial, ['statements', 'scale', 'cuts']);
  });
});
