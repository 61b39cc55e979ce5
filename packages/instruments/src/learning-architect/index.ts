import type { ChecklistInstrument, ChecklistItem } from '@lerend/core/checklist';
import { editorialDevelopmentScale, equalThirds } from '../scales/development.js';

const place = 'section on the school leader as leerarchitect';

const ids = ['relational', 'process-oriented', 'vision-driven', 'shared-adaptive'] as const;

const items: readonly ChecklistItem[] = ids.map((id, index) => ({
  id,
  domain: 'leadership',
  source: { document: '001', place: `${place}, trait ${index + 1}` },
  basis: 'source',
}));

/** Four traits of leadership that lets a team learn. It describes how leading is done, not a person. */
export const learningArchitect: ChecklistInstrument = {
  kind: 'checklist',
  id: 'learning-architect',
  version: '1.0.0',
  source: { document: '001', place },
  scale: editorialDevelopmentScale,
  domains: [{ id: 'leadership', source: { document: '001', place }, basis: 'source' }],
  items,
  notApplicable: false,
  scoring: equalThirds,
  editorial: ['statements', 'scale', 'cuts'],
};
