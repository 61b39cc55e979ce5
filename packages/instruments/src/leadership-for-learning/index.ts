import type { ChecklistDomain, ChecklistInstrument, ChecklistItem } from '@lerend/core/checklist';
import { editorialDevelopmentScale, equalThirds } from '../scales/development.js';

/** Each principle with its statements; the layout of the source breaks lines and lettering, so items are counted. */
const principles = [
  {
    id: 'focus-on-learning',
    items: [
      'everyone-learns',
      'interplay',
      'context-and-differences',
      'leadership-from-learning',
      'chances-to-lead',
    ],
  },
  {
    id: 'conditions',
    items: ['nurturing-culture', 'reflect-on-learning', 'spaces', 'safe-to-risk', 'tools'],
  },
  {
    id: 'dialogue',
    items: ['explicit-practice', 'collegial-inquiry', 'coherence', 'factors', 'shared-concern', 'networking'],
  },
  {
    id: 'shared-leadership',
    items: [
      'structures-for-participation',
      'daily-signs',
      'everyone-leads',
      'use-experience',
      'across-boundaries',
    ],
  },
  {
    id: 'accountability',
    items: [
      'self-evaluation',
      'evidence-and-values',
      'internal-first',
      'recast-policy',
      'own-story',
      'sustainability',
    ],
  },
] as const;

const domains: readonly ChecklistDomain[] = principles.map(({ id }, index) => ({
  id,
  source: { document: '003', place: `table 4, principle ${index + 1}` },
  basis: 'source',
}));

const items: readonly ChecklistItem[] = principles.flatMap(({ id: domain, items: ids }, principle) =>
  ids.map((id, index): ChecklistItem => ({
    id,
    domain,
    source: { document: '003', place: `table 4, principle ${principle + 1}, item ${index + 1}` },
    basis: 'source',
  })),
);

/** The five principles of the Cambridge network, in 27 statements: how leading and learning go together. */
export const leadershipForLearning: ChecklistInstrument = {
  kind: 'checklist',
  id: 'leadership-for-learning',
  version: '1.0.0',
  source: { document: '003', place: 'section 3.2.1, table 4' },
  scale: editorialDevelopmentScale,
  domains,
  items,
  notApplicable: false,
  scoring: equalThirds,
  editorial: ['statements', 'scale', 'cuts'],
};
