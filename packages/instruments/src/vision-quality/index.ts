import type { ChecklistInstrument, ChecklistItem } from '@lerend/core/checklist';
import { editorialDevelopmentScale, equalThirds } from '../scales/development.js';

const ids = [
  'clear',
  'supported',
  'same-meaning',
  'steers',
  'rooted',
  'room',
  'results',
  'feasible',
  'mission',
  'audience',
  'distinctive',
] as const;

const items: readonly ChecklistItem[] = ids.map((id, index) => ({
  id,
  domain: 'vision',
  source: { document: '003', place: `section 5.1, demands on a vision, item ${index + 1}` },
  basis: 'source',
}));

/** Eleven demands on a school's vision of learning. */
export const visionQuality: ChecklistInstrument = {
  kind: 'checklist',
  id: 'vision-quality',
  version: '1.0.0',
  source: { document: '003', place: 'section 5.1, demands on a vision' },
  scale: editorialDevelopmentScale,
  domains: [
    {
      id: 'vision',
      source: { document: '003', place: 'section 5.1, demands on a vision' },
      basis: 'source',
    },
  ],
  items,
  notApplicable: false,
  scoring: equalThirds,
  editorial: ['statements', 'scale', 'cuts'],
};
