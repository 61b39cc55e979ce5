import type { ChecklistDomain, ChecklistInstrument, ChecklistItem } from '@lerend/core/checklist';
import { editorialDevelopmentScale, equalThirds } from '../scales/development.js';

/**
 * The factors in the order of the model, each with the place of its points: the sections on vision and on lifelong
 * learning name them in running text, the other five in a list.
 */
const factors = [
  {
    id: 'shared-vision',
    place: '5.6, running text, point',
    items: ['how-it-comes-about', 'demands', 'theories', 'support'],
  },
  {
    id: 'lifelong-learning',
    place: '6.4, running text, point',
    items: ['forms', 'capacity', 'identity', 'opportunity', 'culture'],
  },
  {
    id: 'team-learning',
    place: '7.3, item',
    items: ['reflect', 'learn-to-team', 'safe-advice', 'trust-respect', 'time-material', 'blended-and-aimed'],
  },
  {
    id: 'inquiry-innovation',
    place: '8.3, item',
    items: [
      'willing-to-experiment',
      'initiative-risk',
      'practice-research',
      'results-feed-learning',
      'errors-as-chances',
    ],
  },
  {
    id: 'systems',
    place: '9.3, item',
    items: [
      'sharing',
      'progress',
      'systems-dialogue',
      'examples',
      'findable-research',
      'analyse-data',
      'evaluate-impact',
    ],
  },
  {
    id: 'external-environment',
    place: '10.4, item',
    items: ['open-system', 'scans', 'networks', 'equal-partnerships', 'ict'],
  },
  {
    id: 'learning-leadership',
    place: '3.3, item',
    items: [
      'align',
      'model',
      'grow-others',
      'focus-on-learning',
      'change',
      'learning-leadership-dialogue',
      'learning-needs',
      'lead-inquiry',
      'external-contacts',
      'future',
    ],
  },
] as const;

const domains: readonly ChecklistDomain[] = factors.map(({ id }, index) => ({
  id,
  source: { document: '003', place: `2.7, factor ${index + 1}` },
  basis: 'source',
}));

const items: readonly ChecklistItem[] = factors.flatMap(({ id: domain, place, items: ids }) =>
  ids.map((id, index): ChecklistItem => ({
    id,
    domain,
    source: { document: '003', place: `${place} ${index + 1}` },
    basis: 'source',
  })),
);

/**
 * Seven factors with 42 statements in all, after the model of the OECD and Wales as document 003 passes it on: what a
 * school does so that everybody in it learns. It is not the questionnaire of the OECD, and uses none of its cuts.
 */
export const schoolAsLearningOrganisation: ChecklistInstrument = {
  kind: 'checklist',
  id: 'school-as-learning-organisation',
  version: '1.0.0',
  source: { document: '003', place: '2.7; 3.3, 5.6, 6.4, 7.3, 8.3, 9.3, 10.4' },
  scale: editorialDevelopmentScale,
  domains,
  items,
  notApplicable: false,
  scoring: equalThirds,
  editorial: ['statements', 'scale', 'cuts'],
};
