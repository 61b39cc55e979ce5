import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { inquiryCulture } from '@lerend/instruments/inquiry-culture';

const table = [
  ['organising', '8.1, topic 1'],
  ['choosing-theme', '8.1, topic 2'],
  ['team-involvement', '8.1, topic 3'],
  ['leader-role', '8.1, topic 4'],
  ['inquiring-attitude', '8.1, topic 5'],
  ['grounded-policy', '8.1, topic 6'],
  ['dialogue', '8.1, topic 7'],
  ['vision-and-sharing', '8.1, topic 8'],
] as const;

describe('inquiry-culture', () => {
  it('has the 8 topics of the source in its order, in one domain, each with its place there', () => {
    assert.deepEqual(
      inquiryCulture.items.map(({ id, source }) => [id, source.place]),
      table,
    );
    assert.deepEqual(
      inquiryCulture.domains.map(({ id, source }) => [id, source.document, source.place]),
      [['research-in-school', '003', '8.1, topics']],
    );
    for (const { domain, source, basis } of inquiryCulture.items) {
      assert.equal(domain, 'research-in-school');
      assert.equal(source.document, '003');
      assert.equal(basis, 'source');
    }
  });

  it('says that statements, scale and cuts are ours', () => {
    assert.equal(inquiryCulture.scale.basis, 'editorial');
    assert.deepEqual(inquiryCulture.editorial, ['statements', 'scale', 'cuts']);
  });
});
