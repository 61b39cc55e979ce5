import type { ChecklistDomain, ChecklistInstrument, ChecklistItem } from '@lerend/core/checklist';
import { editorialDevelopmentScale, equalThirds } from '../scales/development.js';

/** The principles are Dirksen's; the source adds the conditions after Van Dinteren (2019). */
const contents = [
  {
    id: 'principles',
    one: 'principle',
    items: ['emotion', 'repeat', 'create', 'focus', 'senses', 'build-on'],
  },
  { id: 'conditions', one: 'condition', items: ['safety', 'surroundings', 'breaks', 'rooms'] },
] as const;

const domains: readonly ChecklistDomain[] = contents.map(({ id }) => ({
  id,
  source: { document: '003', place: `4.3.4, ${id}` },
  basis: 'source',
}));

const items: readonly ChecklistItem[] = contents.flatMap(({ id: domain, one, items: ids }) =>
  ids.map((id, index): ChecklistItem => ({
    id,
    domain,
    source: { document: '003', place: `4.3.4, ${one} ${index + 1}` },
    basis: 'source',
  })),
);

/** Six principles of learning with the brain and four conditions around it, as seen in lessons. */
export const brainPrinciples: ChecklistInstrument = {
  kind: 'checklist',
  id: 'brain-principles',
  version: '1.0.0',
  source: { document: '003', place: '4.3.4' },
  scale: editorialDevelopmentScale,
  domains,
  items,
  notApplicable: false,
  scoring: equalThirds,
  editorial: ['statements', 'scale', 'cuts'],
};
