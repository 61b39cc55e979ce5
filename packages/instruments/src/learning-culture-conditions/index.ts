import type { ChecklistInstrument, ChecklistItem } from '@lerend/core/checklist';
import { editorialDevelopmentScale, equalThirds } from '../scales/development.js';

const place = 'De bouwstenen van een lerende schoolcultuur';

const ids = ['safe-uncertainty', 'shared-ambition', 'structures'] as const;

const items: readonly ChecklistItem[] = ids.map((id, index) => ({
  id,
  domain: 'learning-culture',
  source: { document: '001', place: `${place}, condition ${index + 1}` },
  basis: 'source',
}));

/** Three conditions for a culture in which a team learns, after Van Wessum and Verheggen (2022). */
export const learningCultureConditions: ChecklistInstrument = {
  kind: 'checklist',
  id: 'learning-culture-conditions',
  version: '1.0.0',
  source: { document: '001', place },
  scale: editorialDevelopmentScale,
  domains: [{ id: 'learning-culture', source: { document: '001', place }, basis: 'source' }],
  items,
  notApplicable: false,
  scoring: equalThirds,
  editorial: ['statements', 'scale', 'cuts'],
};
