import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { wickedProblem } from '@lerend/instruments/wicked-problem';
import { wickedProblemEn } from '@lerend/instruments/wicked-problem/en';
import { wickedProblemNl } from '@lerend/instruments/wicked-problem/nl';

const table = [
  ['wicked', 'problem-unclear', '2.3, wicked problem 1'],
  ['wicked', 'end-unclear', '2.3, wicked problem 2'],
  ['wicked', 'right-action-unclear', '2.3, wicked problem 3'],
  ['wicked', 'right-done-unclear', '2.3, wicked problem 4'],
  ['wicked', 'no-rehearsal', '2.3, wicked problem 5'],
  ['wicked', 'all-open', '2.3, wicked problem 6'],
  ['wicked', 'no-copy-paste', '2.3, wicked problem 7'],
  ['wicked', 'nested', '2.3, wicked problem 8'],
  ['wicked', 'elephant', '2.3, wicked problem 9'],
  ['wicked', 'no-right-wrong', '2.3, wicked problem 10'],
  ['tough', 'no-solution', '2.3, gemeen probleem 1'],
  ['tough', 'interests', '2.3, gemeen probleem 2'],
  ['tough', 'many-parties', '2.3, gemeen probleem 3'],
  ['tough', 'personal', '2.3, gemeen probleem 4'],
  ['tough', 'tension', '2.3, gemeen probleem 5'],
  ['tough', 'emotion', '2.3, gemeen probleem 6'],
  ['tough', 'complexity', '2.3, gemeen probleem 7'],
] as const;

describe('wicked-problem', () => {
  it('has the 10 marks and then the 7 of the source, each with its place there', () => {
    assert.deepEqual(
      wickedProblem.items.map(({ domain, id, source }) => [domain, id, source.place]),
      table,
    );
    assert.deepEqual(
      wickedProblem.domains.map(({ id, source }) => [id, source.document, source.place]),
      [
        ['wicked', '003', '2.3, wicked problems'],
        ['tough', '003', '2.3, gemene problemen'],
      ],
    );
    for (const { source, basis } of [...wickedProblem.domains, ...wickedProblem.items]) {
      assert.equal(source.document, '003');
      assert.equal(basis, 'source');
    }
  });

  it('asks how far a mark fits, from not to well, and not how far a team has come', () => {
    assert.deepEqual(wickedProblem.scale, {
      type: 'recognition',
      basis: 'editorial',
      points: [
        { value: 1, id: 'fits-not' },
        { value: 2, id: 'fits-partly' },
        { value: 3, id: 'fits-well' },
      ],
    });
    const labels = (wording: typeof wickedProblemNl) =>
      wickedProblem.scale.points.map(({ id }) => wording.scale[id]?.label);
    assert.deepEqual(labels(wickedProblemNl), ['Past niet', 'Past een beetje', 'Past goed']);
    assert.deepEqual(labels(wickedProblemEn), ['Does not fit', 'Fits a little', 'Fits well']);
  });

  it('says that a team takes one problem, and that more is not better', () => {
    assert.match(wickedProblemNl.introduction, /één probleem.*niet beter/);
    assert.match(wickedProblemEn.introduction, /one problem.*not better/);
  });

  it('says that statements, scale and cuts are ours', () => {
    assert.deepEqual(wickedProblem.editorial, ['statements', 'scale', 'cuts']);
  });
});
