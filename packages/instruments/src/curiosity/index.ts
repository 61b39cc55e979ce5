import type { ChecklistDomain, ChecklistInstrument, ChecklistItem } from '@lerend/core/checklist';
import { editorialDevelopmentScale, equalThirds } from '../scales/development.js';

/** Two lists of one source, from two studies nine years apart. */
const contents = [
  { id: 'aspects', one: 'aspect', items: ['intensity', 'frequency', 'duration', 'breadth', 'depth'] },
  {
    id: 'forms',
    one: 'form',
    items: ['missing-knowledge', 'joy-in-challenge', 'others-views', 'seeking-uncertainty', 'taking-risks'],
  },
] as const;

const domains: readonly ChecklistDomain[] = contents.map(({ id }) => ({
  id,
  source: { document: '003', place: `8.2, ${id}` },
  basis: 'source',
}));

const items: readonly ChecklistItem[] = contents.flatMap(({ id: domain, one, items: ids }) =>
  ids.map((id, index): ChecklistItem => ({
    id,
    domain,
    source: { document: '003', place: `8.2, ${one} ${index + 1}` },
    basis: 'source',
  })),
);

/** Five aspects and five forms of curiosity, asked of a team rather than of a person. */
export const curiosity: ChecklistInstrument = {
  kind: 'checklist',
  id: 'curiosity',
  version: '1.0.0',
  source: { document: '003', place: '8.2' },
  scale: editorialDevelopmentScale,
  domains,
  items,
  notApplicable: false,
  scoring: equalThirds,
  editorial: ['statements', 'scale', 'cuts'],
};
