import type { ChecklistDomain, ChecklistInstrument, ChecklistItem } from '@lerend/core/checklist';
import { editorialDevelopmentScale, equalThirds } from '../scales/development.js';

/** Each domain with its place in table 2, which puts the last three under one heading. */
const contents = [
  {
    id: 'learning-competences',
    place: 'table 2, Leercompetenties',
    items: [
      'vision-clarity',
      'goal-agreement',
      'learning-from-work',
      'joint-work-skills',
      'joint-reflection-skills',
    ],
  },
  {
    id: 'context',
    place: 'table 2, Contextuele en organisatorische condities, Context',
    items: ['board-involvement', 'parent-relations'],
  },
  {
    id: 'organisation',
    place: 'table 2, Contextuele en organisatorische condities, Organisatie',
    items: ['collegial-support', 'participation', 'opportunity', 'planned-goals'],
  },
  {
    id: 'leadership',
    place: 'table 2, Contextuele en organisatorische condities, Leiderschap',
    items: [
      'inspiring',
      'care-for-people',
      'efficiency',
      'instructional',
      'vision',
      'intellectual-challenge',
    ],
  },
] as const;

const domains: readonly ChecklistDomain[] = contents.map(({ id, place }) => ({
  id,
  source: { document: '000', place },
  basis: 'source',
}));

const items: readonly ChecklistItem[] = contents.flatMap(({ id: domain, place, items: ids }) =>
  ids.map((id, index): ChecklistItem => ({
    id,
    domain,
    source: { document: '000', place: `${place}, item ${index + 1}` },
    basis: 'source',
  })),
);

/** Seventeen conditions for collective learning in four domains: what a team brings, and what it finds around it. */
export const collectiveLearningConditions: ChecklistInstrument = {
  kind: 'checklist',
  id: 'collective-learning-conditions',
  version: '1.0.0',
  source: { document: '000', place: 'table 2' },
  scale: editorialDevelopmentScale,
  domains,
  items,
  notApplicable: false,
  scoring: equalThirds,
  editorial: ['statements', 'scale', 'cuts'],
};
