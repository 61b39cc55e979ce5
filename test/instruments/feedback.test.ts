import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { feedback } from '@lerend/instruments/feedback';

const table = [
  ['aspects', 'task', '4.2.1, aspect 1'],
  ['aspects', 'learning-process', '4.2.1, aspect 2'],
  ['aspects', 'self-regulation', '4.2.1, aspect 3'],
  ['aspects', 'person', '4.2.1, aspect 4'],
  ['guidelines', 'concrete', '5.2, guideline 1'],
  ['guidelines', 'explicit-aspects', '5.2, guideline 2'],
  ['guidelines', 'intended-emotions', '5.2, guideline 3'],
  ['guidelines', 'dialogue', '5.2, guideline 4'],
  ['learning-to-give', 'training', '4.3.3, part 1'],
  ['learning-to-give', 'modelling', '4.3.3, part 2'],
  ['learning-to-give', 'receiving-feedback', '4.3.3, part 3'],
] as const;

describe('feedback', () => {
  it('has 4 aspects, 4 guidelines and 3 parts of learning to give it, each with its place in the source', () => {
    assert.deepEqual(
      feedback.items.map(({ domain, id, source }) => [domain, id, source.place]),
      table,
    );
    assert.deepEqual(
      feedback.domains.map(({ id, source }) => [id, source.document, source.place]),
      [
        ['aspects', '003', '4.2.1, aspects'],
        ['guidelines', '003', '5.2, guidelines'],
        ['learning-to-give', '003', '4.3.3, parts'],
      ],
    );
    for (const { source, basis } of [...feedback.domains, ...feedback.items]) {
      assert.equal(source.document, '003');
      assert.equal(basis, 'source');
    }
  });

  it('says that statements, scale and cuts are ours', () => {
    assert.equal(feedback.scale.basis, 'editorial');
    assert.deepEqual(feedback.editorial, ['statements', 'scale', 'cuts']);
  });
});
