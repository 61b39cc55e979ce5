import type { ChecklistInstrument, ChecklistItem } from '@lerend/core/checklist';
import { editorialDevelopmentScale, equalThirds } from '../scales/development.js';

/** What the section asks of a group that wants to learn; room for differences belongs to the strategy. */
const contents = [
  ['learning-goals', 'goals of learning'],
  ['time-for-learning', 'time to organise it'],
  ['shared-strategy', 'a shared strategy'],
  ['learning-results', 'results at group level'],
  ['leading-the-learning', 'who leads the learning'],
  ['reflecting-on-learning', 'reflection on the learning'],
] as const;

const items: readonly ChecklistItem[] = contents.map(([id, point]) => ({
  id,
  domain: 'team-learning',
  source: { document: '003', place: `7.1, running text, ${point}` },
  basis: 'source',
}));

/** Six statements on whether a team plans its learning as it plans its work (Pearn, Roderick and Mulrooney, 1995). */
export const teamLearningRoutine: ChecklistInstrument = {
  kind: 'checklist',
  id: 'team-learning-routine',
  version: '1.0.0',
  source: { document: '003', place: '7.1' },
  scale: editorialDevelopmentScale,
  domains: [{ id: 'team-learning', source: { document: '003', place: '7.1' }, basis: 'source' }],
  items,
  notApplicable: false,
  scoring: equalThirds,
  editorial: ['statements', 'scale', 'cuts'],
};
