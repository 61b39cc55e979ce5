import type { Stage, StageAspect, StageMark, StagesInstrument } from '@lerend/core/stages';

const document = '000';
const table = 'table 3';

const described = ['fragmented', 'pooled', 'synergistic'] as const;

// Each sentence of the table tells one level; what its parts have in common, we named.
const aspects = ['sharing', 'integrating', 'experimenting', 'voicing-differences'] as const;

const stages: readonly Stage[] = [...described, 'continuous-synergistic'].map((id, index) => ({
  id,
  source: { document, place: `${table}, level ${index + 1}` },
  basis: 'source',
  marks: index < described.length ? 'describe' : 'add',
}));

const marks: readonly StageMark[] = [
  ...aspects.flatMap((aspect) =>
    described.map((stage, index): StageMark => ({
      id: `${stage}-${aspect}`,
      stage,
      aspect,
      source: { document, place: `${table}, level ${index + 1}` },
      basis: 'source',
    })),
  ),
  {
    id: 'become-a-habit',
    stage: 'continuous-synergistic',
    source: { document, place: `${table}, level 4` },
    basis: 'editorial',
  },
];

/**
 * How far a group brings together what its members learn, in four levels (Kasl, Marsick and Dechant, 1997). The first
 * three describe themselves by the same four aspects. The fourth is the third become a habit, so its mark adds to those.
 */
export const learningLevels: StagesInstrument = {
  kind: 'stages',
  id: 'learning-levels',
  version: '1.0.0',
  source: { document, place: table },
  stages,
  aspects: aspects.map((id): StageAspect => ({
    id,
    source: { document, place: `${table}, levels 1–3` },
    basis: 'editorial',
  })),
  marks,
  scoring: { type: 'half-at-least', basis: 'editorial' },
  editorial: ['aspects', 'marks', 'half', 'next-steps'],
};
