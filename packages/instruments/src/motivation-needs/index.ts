import type { ChecklistInstrument, ChecklistItem } from '@lerend/core/checklist';
import { editorialDevelopmentScale, equalThirds } from '../scales/development.js';

/** Ryan and Deci's three needs, and Pink's addition; each with its term in the source. */
const needs = [
  ['autonomy', 'autonomie'],
  ['competence', 'competentie'],
  ['connection', 'verbinding'],
  ['relevance', 'relevantie'],
] as const;

const items: readonly ChecklistItem[] = needs.map(([id, term]) => ({
  id,
  domain: 'needs',
  source: { document: '003', place: `section 5.2, ${term}` },
  basis: 'source',
}));

/** What makes people want to learn: three basic needs and relevance, asked about the team's own learning. */
export const motivationNeeds: ChecklistInstrument = {
  kind: 'checklist',
  id: 'motivation-needs',
  version: '1.0.0',
  source: { document: '003', place: 'section 5.2' },
  scale: editorialDevelopmentScale,
  domains: [{ id: 'needs', source: { document: '003', place: 'section 5.2' }, basis: 'source' }],
  items,
  notApplicable: false,
  scoring: equalThirds,
  editorial: ['statements', 'scale', 'cuts'],
};
