import type { ChecklistInstrument, ChecklistItem } from '@lerend/core/checklist';
import { editorialDevelopmentScale, equalThirds } from '../scales/development.js';

const topics = [
  'organising',
  'choosing-theme',
  'team-involvement',
  'leader-role',
  'inquiring-attitude',
  'grounded-policy',
  'dialogue',
  'vision-and-sharing',
] as const;

// The source lists what the scan asks about and not its questions: this is no copy of the scan.
const items: readonly ChecklistItem[] = topics.map((id, index) => ({
  id,
  domain: 'research-in-school',
  source: { document: '003', place: `8.1, topic ${index + 1}` },
  basis: 'source',
}));

/** Eight topics around research in a school, one statement of our own on each. */
export const inquiryCulture: ChecklistInstrument = {
  kind: 'checklist',
  id: 'inquiry-culture',
  version: '1.0.0',
  source: { document: '003', place: '8.1' },
  scale: editorialDevelopmentScale,
  domains: [{ id: 'research-in-school', source: { document: '003', place: '8.1, topics' }, basis: 'source' }],
  items,
  notApplicable: false,
  scoring: equalThirds,
  editorial: ['statements', 'scale', 'cuts'],
};
