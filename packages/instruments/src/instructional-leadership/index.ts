import type { ChecklistInstrument, ChecklistItem } from '@lerend/core/checklist';
import { editorialDevelopmentScale, equalThirds } from '../scales/development.js';

const ids = [
  'clear-goals',
  'knowledge-base',
  'varied-assessment',
  'teachers-position',
  'integrate-information',
  'dissonance',
  'co-and-self-regulation',
  'range-of-activities',
] as const;

const items: readonly ChecklistItem[] = ids.map((id, index) => ({
  id,
  domain: 'teachers-learning',
  source: { document: '003', place: `table 3, item ${index + 1}` },
  basis: 'source',
}));

/** Eight statements, after Verbiest, on leading the learning of teachers. */
export const instructionalLeadership: ChecklistInstrument = {
  kind: 'checklist',
  id: 'instructional-leadership',
  version: '1.0.0',
  source: { document: '003', place: 'section 3.1.1, table 3' },
  scale: editorialDevelopmentScale,
  domains: [{ id: 'teachers-learning', source: { document: '003', place: 'table 3' }, basis: 'source' }],
  items,
  notApplicable: false,
  scoring: equalThirds,
  editorial: ['statements', 'scale', 'cuts'],
};
