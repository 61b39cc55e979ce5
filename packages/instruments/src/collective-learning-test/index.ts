import type { Stage, StageMark, StagesInstrument } from '@lerend/core/stages';

const document = '003';
const section = 'section 7.1';

/** The conditions in their order, each with the one thing that it is recognised by. */
const conditions = [
  ['shared-process', 'exploring-one-question'],
  ['shared-outcomes', 'reaching-insights'],
  ['shared-at-level', 'reaching-everybody'],
  ['action-plans', 'making-a-plan'],
] as const;

const reference = (index: number): StageMark['source'] => ({
  document,
  place: `${section}, condition ${index + 1}`,
});

const stages: readonly Stage[] = conditions.map(([id], index) => ({
  id,
  source: reference(index),
  basis: 'source',
  marks: 'add',
}));

const marks: readonly StageMark[] = conditions.map(([stage, id], index) => ({
  id,
  stage,
  source: reference(index),
  basis: 'source',
}));

/**
 * How far a team gets in learning collectively: four conditions, each of which counts once those before it are met. A team
 * that does not meet the first stands at the ground, which the source does not name.
 */
export const collectiveLearningTest: StagesInstrument = {
  kind: 'stages',
  id: 'collective-learning-test',
  version: '1.0.0',
  source: { document, place: section },
  ground: { id: 'not-yet', basis: 'editorial' },
  stages,
  aspects: [],
  marks,
  scoring: { type: 'half-at-least', basis: 'editorial' },
  editorial: ['ground', 'half', 'next-steps'],
};
