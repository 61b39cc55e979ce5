import type { Stage, StageMark, StagesInstrument } from '@lerend/core/stages';

const document = '003';
const section = 'section 4.3.1';

const reference = (part: string): StageMark['source'] => ({ document, place: `${section}, ${part}` });

const stages: readonly Stage[] = [
  { id: 'surface', source: reference('surface'), basis: 'source', marks: 'describe' },
  { id: 'deep', source: reference('deep'), basis: 'source', marks: 'add' },
  { id: 'transfer', source: reference('transfer'), basis: 'source', marks: 'add' },
];

/** Shulman's categories in their own order; which stage each points to is ours. */
const categories = [
  ['engagement', 'surface'],
  ['understanding', 'surface'],
  // To act on what one has learned counts as transfer here where it happens in a new situation, as the source has it.
  ['action', 'transfer'],
  ['reflection', 'deep'],
  ['judgement', 'deep'],
  ['commitment', 'transfer'],
] as const;

const marks: readonly StageMark[] = categories.map(([id, stage]) => ({
  id,
  stage,
  source: reference(`category ${id}`),
  basis: 'editorial',
}));

/**
 * How deep the learning of a team itself goes: surface, deep, transfer (Hattie and Donoghue, 2016), recognised by six
 * categories of learning at work (Shulman, 2002). The stages build on each other: who learns deeply still does what
 * surface learning asks. So the marks of the last two add to those before; would they describe, then recognising all six
 * would point to the middle. The first describes, since the source names nothing that comes before it.
 */
export const deepLearning: StagesInstrument = {
  kind: 'stages',
  id: 'deep-learning',
  version: '1.0.0',
  source: { document, place: section },
  stages,
  aspects: [],
  marks,
  scoring: { type: 'half-at-least', basis: 'editorial' },
  editorial: ['marks', 'half', 'next-steps'],
};
