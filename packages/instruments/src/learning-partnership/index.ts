import type { ChecklistInstrument, ChecklistItem } from '@lerend/core/checklist';
import { developmentScale, equalThirds } from '../scales/development.js';

const ids = [
  'share-knowledge',
  'joint-improvement',
  'expertise-in-view',
  'use-each-others-expertise',
  'students-and-educators-in-innovation',
  'visits-to-learn',
  'joint-agenda',
  'research-workplace',
  'research-applications',
] as const;

const items: readonly ChecklistItem[] = ids.map((id, index) => ({
  id,
  domain: 'partnership',
  source: { document: '004', place: `second checklist, item ${index + 1}` },
  basis: 'source',
}));

/** Nine statements on how schools and teacher education institutes learn together. */
export const learningPartnership: ChecklistInstrument = {
  kind: 'checklist',
  id: 'learning-partnership',
  version: '1.0.0',
  source: { document: '004', place: 'second checklist' },
  scale: developmentScale,
  domains: [{ id: 'partnership', source: { document: '004', place: 'second checklist' }, basis: 'source' }],
  items,
  // Partnerships agree on different tasks: one that leaves research to others has no early stage of it.
  notApplicable: true,
  scoring: equalThirds,
  editorial: ['level-descriptions', 'cuts'],
};
