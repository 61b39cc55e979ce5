import type { ChecklistDomain, ChecklistInstrument, ChecklistItem } from '@lerend/core/checklist';
import { editorialDevelopmentScale, equalThirds } from '../scales/development.js';

/** The competences, with the letters that the source gives them. */
const competences = [
  ['select', 'a'],
  ['spread', 'b'],
  ['make-meaning', 'c'],
  ['embed', 'd'],
  ['use', 'e'],
  ['revisit-models', 'f'],
] as const;

/** The forms that the source says each competence takes. */
const forms = [
  ['individual', 'contribution of the individual'],
  ['group', 'contribution of the group'],
  ['together', 'common competence'],
] as const;

const domains: readonly ChecklistDomain[] = competences.map(([id, letter]) => ({
  id,
  source: { document: '003', place: `10.2, competence ${letter}` },
  basis: 'source',
}));

// The source names the three forms once, for all six, and describes the organisation as a whole only.
const items: readonly ChecklistItem[] = competences.flatMap(([domain, letter]) =>
  forms.map(([form, name]): ChecklistItem => ({
    id: `${domain}-${form}`,
    domain,
    source: { document: '003', place: `10.2, competence ${letter}, ${name}` },
    basis: 'editorial',
  })),
);

/** Six competences of a school that learns, each as individuals, groups and the whole school show it. */
export const organisationLearning: ChecklistInstrument = {
  kind: 'checklist',
  id: 'organisation-learning',
  version: '1.0.0',
  source: { document: '003', place: '10.2' },
  scale: editorialDevelopmentScale,
  domains,
  items,
  notApplicable: false,
  scoring: equalThirds,
  editorial: ['statements', 'scale', 'cuts'],
};
