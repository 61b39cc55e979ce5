import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { stageOfMarks } from '@lerend/core/stages';
import { collectiveLearningTest } from '@lerend/instruments/collective-learning-test';
import { collectiveLearningTestEn } from '@lerend/instruments/collective-learning-test/en';
import { collectiveLearningTestNl } from '@lerend/instruments/collective-learning-test/nl';

// Section 7.1 of the source names four conditions, one after the other, in one sentence.
const conditions = [
  ['shared-process', 'exploring-one-question'],
  ['shared-outcomes', 'reaching-insights'],
  ['shared-at-level', 'reaching-everybody'],
  ['action-plans', 'making-a-plan'],
] as const;

const places = conditions.map((_, index) => `section 7.1, condition ${index + 1}`);

describe('collective-learning-test', () => {
  it('has the four conditions of the source in their order, each adding to the one before', () => {
    assert.deepEqual(
      collectiveLearningTest.stages.map(({ id, marks, basis, source }) => [
        id,
        marks,
        basis,
        source.document,
        source.place,
      ]),
      conditions.map(([id], index) => [id, 'add', 'source', '003', places[index]]),
    );
  });

  it('has a ground of our own for a team that meets none of them', () => {
    assert.deepEqual(collectiveLearningTest.ground, { id: 'not-yet', basis: 'editorial' });
    assert.equal(Object.keys(collectiveLearningTestNl.stages)[0], 'not-yet');
    assert.equal(Object.keys(collectiveLearningTestEn.stages)[0], 'not-yet');
  });

  it('has one mark a condition, from the source', () => {
    assert.deepEqual(
      collectiveLearningTest.marks.map(({ stage, id, basis, source }) => [stage, id, basis, source.place]),
      conditions.map(([stage, id], index) => [stage, id, 'source', places[index]]),
    );
    assert.deepEqual(collectiveLearningTest.aspects, []);
  });

  it('says that the ground, the rule of half and the next steps are ours', () => {
    assert.deepEqual(collectiveLearningTest.editorial, ['ground', 'half', 'next-steps']);
    assert.equal(collectiveLearningTest.scoring.basis, 'editorial');
  });

  it('counts a condition only once those before it are met', () => {
    const answers = (...met: readonly (0 | 1)[]): Record<string, 0 | 1> =>
      Object.fromEntries(conditions.map(([, id], index) => [id, met[index] ?? 0]));
    assert.equal(stageOfMarks(collectiveLearningTest, answers()), 0);
    assert.equal(stageOfMarks(collectiveLearningTest, answers(0, 1, 1, 1)), 0);
    assert.equal(stageOfMarks(collectiveLearningTest, answers(1, 0, 1, 1)), 1);
    assert.equal(stageOfMarks(collectiveLearningTest, answers(1, 1, 0, 1)), 2);
    assert.equal(stageOfMarks(collectiveLearningTest, answers(1, 1, 1, 1)), 4);
  });

  it('says that each step rests on the one before', () => {
    assert.match(collectiveLearningTestNl.introduction, /elke stap steunt op de vorige/);
    assert.match(collectiveLearningTestEn.introduction, /each step rests on the one before/);
  });
});
