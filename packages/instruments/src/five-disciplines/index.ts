import type { ChecklistInstrument, ChecklistItem } from '@lerend/core/checklist';
import { editorialDevelopmentScale, equalThirds } from '../scales/development.js';

const ids = [
  'personal-mastery',
  'mental-models',
  'shared-vision',
  'team-learning',
  'systems-thinking',
] as const;

const items: readonly ChecklistItem[] = ids.map((id, index) => ({
  id,
  domain: 'disciplines',
  source: { document: '003', place: `table 2, item ${index + 1}` },
  basis: 'source',
}));

/** Senge's five disciplines, a statement each. */
export const fiveDisciplines: ChecklistInstrument = {
  kind: 'checklist',
  id: 'five-disciplines',
  version: '1.0.0',
  source: { document: '003', place: 'section 2.6, table 2' },
  scale: editorialDevelopmentScale,
  domains: [{ id: 'disciplines', source: { document: '003', place: 'table 2' }, basis: 'source' }],
  items,
  notApplicable: false,
  scoring: equalThirds,
  editorial: ['statements', 'scale', 'cuts'],
};
