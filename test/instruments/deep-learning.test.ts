import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { stageOfMarks } from '@lerend/core/stages';
import { deepLearning } from '@lerend/instruments/deep-learning';
import { deepLearningEn } from '@lerend/instruments/deep-learning/en';
import { deepLearningNl } from '@lerend/instruments/deep-learning/nl';

// Shulman's six in the order in which section 4.3.1 gives them, and the stage that we let each point to.
const categories = [
  ['engagement', 'surface'],
  ['understanding', 'surface'],
  ['action', 'transfer'],
  ['reflection', 'deep'],
  ['judgement', 'deep'],
  ['commitment', 'transfer'],
] as const;

const recognising = (...ids: readonly string[]): Record<string, 0 | 1> =>
  Object.fromEntries(categories.map(([id]) => [id, ids.includes(id) ? 1 : 0]));

describe('deep-learning', () => {
  it('has surface, deep and transfer, from the source, the last two building on the one before', () => {
    assert.deepEqual(
      deepLearning.stages.map(({ id, marks, basis, source }) => [
        id,
        marks,
        basis,
        source.document,
        source.place,
      ]),
      [
        ['surface', 'describe', 'source', '003', 'section 4.3.1, surface'],
        ['deep', 'add', 'source', '003', 'section 4.3.1, deep'],
        ['transfer', 'add', 'source', '003', 'section 4.3.1, transfer'],
      ],
    );
    assert.equal(deepLearning.ground, undefined);
  });

  it('is recognised by Shulman’s six, in his order; the stage of each is ours', () => {
    assert.deepEqual(
      deepLearning.marks.map(({ id, stage, basis, source }) => [id, stage, basis, source.place]),
      categories.map(([id, stage]) => [id, stage, 'editorial', `section 4.3.1, category ${id}`]),
    );
    assert.deepEqual(deepLearning.aspects, []);
    assert.deepEqual(deepLearning.editorial, ['marks', 'half', 'next-steps']);
  });

  it('points to transfer where all six are there: what is true below stays true', () => {
    assert.equal(stageOfMarks(deepLearning, recognising(...categories.map(([id]) => id))), 3);
  });

  it('points no further than the surface without both marks of deep learning, whatever is used elsewhere', () => {
    assert.equal(stageOfMarks(deepLearning, recognising('engagement')), 1);
    assert.equal(
      stageOfMarks(
        deepLearning,
        recognising('engagement', 'understanding', 'reflection', 'action', 'commitment'),
      ),
      1,
    );
    assert.equal(
      stageOfMarks(deepLearning, recognising('understanding', 'reflection', 'judgement', 'action')),
      2,
    );
  });

  it('points nowhere without a mark of the surface, since the source names nothing before it', () => {
    assert.equal(stageOfMarks(deepLearning, recognising('reflection', 'judgement')), undefined);
    assert.equal(stageOfMarks(deepLearning, recognising()), undefined);
  });

  it('is about how the team itself learns, and says what transfer is where the word stands', () => {
    assert.match(deepLearningNl.introduction, /ons eigen leren, niet om dat van leerlingen/);
    assert.match(deepLearningEn.introduction, /our own learning, not that of pupils/);
    assert.match(deepLearningNl.stages.transfer?.description ?? '', /^Dit heet transfer: /);
    assert.match(deepLearningEn.stages.transfer?.description ?? '', /^This is called transfer: /);
  });

  it('calls the surface the ground that the rest stands on', () => {
    assert.match(deepLearningNl.stages.surface?.description ?? '', /de bodem waar de rest op rust/);
    assert.match(deepLearningEn.stages.surface?.description ?? '', /the ground that the rest stands on/);
    assert.doesNotMatch(JSON.stringify(deepLearningNl), /oppervlakkig/i);
    assert.doesNotMatch(JSON.stringify(deepLearningEn), /superficial|shallow/i);
  });
});
