import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { visionQuality } from '@lerend/instruments/vision-quality';

const table = [
  ['clear', 'section 5.1, demands on a vision, item 1'],
  ['supported', 'section 5.1, demands on a vision, item 2'],
  ['same-meaning', 'section 5.1, demands on a vision, item 3'],
  ['steers', 'section 5.1, demands on a vision, item 4'],
  ['rooted', 'section 5.1, demands on a vision, item 5'],
  ['room', 'section 5.1, demands on a vision, item 6'],
  ['results', 'section 5.1, demands on a vision, item 7'],
  ['feasible', 'section 5.1, demands on a vision, item 8'],
  ['mission', 'section 5.1, demands on a vision, item 9'],
  ['audience', 'section 5.1, demands on a vision, item 10'],
  ['distinctive', 'section 5.1, demands on a vision, item 11'],
] as const;

describe('vision-quality', () => {
  it('has the 11 demands of the source in its order, in one domain, each with its place there', () => {
    assert.equal(visionQuality.items.length, 11);
    assert.deepEqual(
      visionQuality.items.map(({ id, source }) => [id, source.place]),
      table,
    );
    assert.deepEqual(visionQuality.domains, [
      {
        id: 'vision',
        source: { document: '003', place: 'section 5.1, demands on a vision' },
        basis: 'source',
      },
    ]);
    for (const item of visionQuality.items) {
      assert.equal(item.domain, 'vision');
      assert.equal(item.source.document, '003');
      assert.equal(item.basis, 'source');
    }
  });

  it('says that its statements, scale and cuts are editorial', () => {
    assert.deepEqual(visionQuality.editorial, ['statements', 'scale', 'cuts']);
    assert.equal(visionQuality.scale.basis, 'editorial');
    assert.equal(visionQuality.scoring.basis, 'editorial');
    assert.equal(visionQuality.notApplicable, false);
  });
});
