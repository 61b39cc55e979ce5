import type { ChecklistDomain, ChecklistInstrument, ChecklistItem } from '@lerend/core/checklist';
import { editorialDevelopmentScale, equalThirds } from '../scales/development.js';

/** Document 002 describes the capacities and gives their order; 003 names the factors of each of them. */
const contents = [
  {
    id: 'personal',
    heading: 'Persoonlijke capaciteit',
    items: ['reconstruct-knowledge', 'current-insights'],
  },
  {
    id: 'interpersonal',
    heading: 'Interpersoonlijke capaciteit',
    items: ['shared-values', 'collective-practice'],
  },
  {
    id: 'organisational',
    heading: 'Organisatorische capaciteit',
    items: ['resources-structures', 'culture', 'stimulating-leadership'],
  },
] as const;

const domains: readonly ChecklistDomain[] = contents.map(({ id, heading }) => ({
  id,
  source: { document: '002', place: heading },
  basis: 'source',
}));

const items: readonly ChecklistItem[] = contents.flatMap(({ id: domain, heading, items: ids }) =>
  ids.map((id, index): ChecklistItem => ({
    id,
    domain,
    source: { document: '003', place: `2.7, ${heading}, factor ${index + 1}` },
    basis: 'source',
  })),
);

/** The three capacities of a professional learning community in seven factors, after Verbiest (2014). */
export const plcCapacities: ChecklistInstrument = {
  kind: 'checklist',
  id: 'plc-capacities',
  version: '1.0.0',
  source: { document: '002', place: 'the three capacities' },
  scale: editorialDevelopmentScale,
  domains,
  items,
  notApplicable: false,
  scoring: equalThirds,
  editorial: ['statements', 'scale', 'cuts'],
};
