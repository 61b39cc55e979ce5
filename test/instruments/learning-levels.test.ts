import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { stageOfMarks } from '@lerend/core/stages';
import { learningLevels } from '@lerend/instruments/learning-levels';
import { learningLevelsEn } from '@lerend/instruments/learning-levels/en';
import { learningLevelsNl } from '@lerend/instruments/learning-levels/nl';

// Table 3 of the source: four levels, the first three told by the same four things.
const levels = [
  ['fragmented', 'describe', 'table 3, level 1'],
  ['pooled', 'describe', 'table 3, level 2'],
  ['synergistic', 'describe', 'table 3, level 3'],
  ['continuous-synergistic', 'add', 'table 3, level 4'],
];
const aspects = ['sharing', 'integrating', 'experimenting', 'voicing-differences'];

const recognising = (...ids: readonly string[]): Record<string, 0 | 1> =>
  Object.fromEntries(learningLevels.marks.map(({ id }) => [id, ids.includes(id) ? 1 : 0]));
const ofLevel = (level: string): readonly string[] =>
  learningLevels.marks.filter(({ stage }) => stage === level).map(({ id }) => id);

describe('learning-levels', () => {
  it('has the four levels of the source in their order, and nowhere to stand before the first', () => {
    assert.deepEqual(
      learningLevels.stages.map(({ id, marks, source }) => [id, marks, source.place]),
      levels,
    );
    assert.ok(
      learningLevels.stages.every(({ basis, source }) => basis === 'source' && source.document === '000'),
    );
    assert.equal(learningLevels.ground, undefined);
  });

  it('has one mark for each aspect of each of the first three levels: twelve, all from the source', () => {
    const twelve = learningLevels.marks.slice(0, 12);
    assert.deepEqual(
      twelve.map(({ id, aspect, stage, basis, source }) => [id, aspect, stage, basis, source.place]),
      aspects.flatMap((aspect) =>
        levels
          .slice(0, 3)
          .map(([level = '', , place]) => [`${level}-${aspect}`, aspect, level, 'source', place]),
      ),
    );
  });

  it('knows the fourth level by one mark of our own: that the third has become a habit', () => {
    assert.deepEqual(learningLevels.marks.slice(12), [
      {
        id: 'become-a-habit',
        stage: 'continuous-synergistic',
        source: { document: '000', place: 'table 3, level 4' },
        basis: 'editorial',
      },
    ]);
    assert.match(learningLevelsNl.marks['become-a-habit'] ?? '', /gewoonte/);
    assert.match(learningLevelsEn.marks['become-a-habit'] ?? '', /habit/);
  });

  it('says that the names of the aspects, the mark of level 4, the rule of half and the next steps are ours', () => {
    assert.deepEqual(
      learningLevels.aspects.map(({ id, basis }) => [id, basis]),
      aspects.map((id) => [id, 'editorial']),
    );
    assert.deepEqual(learningLevels.scoring, { type: 'half-at-least', basis: 'editorial' });
    assert.deepEqual(learningLevels.editorial, ['aspects', 'marks', 'half', 'next-steps']);
  });

  it('reaches the fourth level only where all of the third is there, as a habit', () => {
    const third = ofLevel('synergistic');
    assert.equal(stageOfMarks(learningLevels, recognising(...third)), 3);
    assert.equal(stageOfMarks(learningLevels, recognising(...third, 'become-a-habit')), 4);
    assert.equal(stageOfMarks(learningLevels, recognising(...ofLevel('pooled'), 'become-a-habit')), 2);
    assert.equal(stageOfMarks(learningLevels, recognising('become-a-habit')), undefined);
  });

  it('points to the level that half of the marks describe, or one further, where somebody sees several', () => {
    const [first = ''] = ofLevel('synergistic');
    assert.equal(stageOfMarks(learningLevels, recognising(...ofLevel('fragmented'), first)), 1);
    assert.equal(stageOfMarks(learningLevels, recognising(...ofLevel('pooled'), first)), 2);
  });

  it('keeps the names of the source in Dutch, and says what synergy is where the word stands', () => {
    assert.deepEqual(
      Object.values(learningLevelsNl.stages).map(({ title }) => title),
      ['Gefragmenteerd leren', 'Samen leren', 'Synergetisch leren', 'Continu synergetisch leren'],
    );
    assert.match(learningLevelsNl.stages.synergistic?.description ?? '', /^Synergie wil zeggen: /);
    assert.match(learningLevelsEn.stages.synergistic?.description ?? '', /^Synergy means /);
  });
});
