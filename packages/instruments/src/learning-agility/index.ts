import type { ChecklistInstrument, ChecklistItem } from '@lerend/core/checklist';
import { editorialDevelopmentScale, equalThirds } from '../scales/development.js';

/** Each aspect with its term in the source, which does not number them. */
const aspects = [
  ['change', 'verandervermogen'],
  ['mental', 'mentale veerkracht'],
  ['people', 'mensgerichtheid'],
  ['results', 'prestatiegerichtheid'],
  ['self-awareness', 'reflectiviteit'],
] as const;

const items: readonly ChecklistItem[] = aspects.map(([id, term]) => ({
  id,
  domain: 'agility',
  source: { document: '003', place: `section 6.2.4, ${term}` },
  basis: 'source',
}));

/** The five aspects of learning agility: how readily a team learns from experience and uses it elsewhere. */
export const learningAgility: ChecklistInstrument = {
  kind: 'checklist',
  id: 'learning-agility',
  version: '1.0.0',
  source: { document: '003', place: 'section 6.2.4' },
  scale: editorialDevelopmentScale,
  domains: [{ id: 'agility', source: { document: '003', place: 'section 6.2.4' }, basis: 'source' }],
  items,
  notApplicable: false,
  scoring: equalThirds,
  editorial: ['statements', 'scale', 'cuts'],
};
