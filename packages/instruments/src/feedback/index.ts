import type { ChecklistDomain, ChecklistInstrument, ChecklistItem } from '@lerend/core/checklist';
import { editorialDevelopmentScale, equalThirds } from '../scales/development.js';

/**
 * Each list with its section. 4.2.1 advises against feedback on the person, where 5.2 counts the person among what
 * to be explicit about: `person` follows 4.2.1, and `explicit-aspects` asks for being explicit only.
 */
const contents = [
  {
    id: 'aspects',
    section: '4.2.1',
    one: 'aspect',
    items: ['task', 'learning-process', 'self-regulation', 'person'],
  },
  {
    id: 'guidelines',
    section: '5.2',
    one: 'guideline',
    items: ['concrete', 'explicit-aspects', 'intended-emotions', 'dialogue'],
  },
  {
    id: 'learning-to-give',
    section: '4.3.3',
    one: 'part',
    items: ['training', 'modelling', 'receiving-feedback'],
  },
] as const;

const domains: readonly ChecklistDomain[] = contents.map(({ id, section, one }) => ({
  id,
  source: { document: '003', place: `${section}, ${one}s` },
  basis: 'source',
}));

const items: readonly ChecklistItem[] = contents.flatMap(({ id: domain, section, one, items: ids }) =>
  ids.map((id, index): ChecklistItem => ({
    id,
    domain,
    source: { document: '003', place: `${section}, ${one} ${index + 1}` },
    basis: 'source',
  })),
);

/** What feedback to pupils is about, how it is given, and how teachers learn to give it. */
export const feedback: ChecklistInstrument = {
  kind: 'checklist',
  id: 'feedback',
  version: '1.0.0',
  source: { document: '003', place: '4.2.1, 4.3.3, 5.2' },
  scale: editorialDevelopmentScale,
  domains,
  items,
  notApplicable: false,
  scoring: equalThirds,
  editorial: ['statements', 'scale', 'cuts'],
};
