import type { ChecklistDomain, ChecklistInstrument, ChecklistItem } from '@lerend/core/checklist';
import { editorialDevelopmentScale, equalThirds } from '../scales/development.js';

/** Each form of learning with its section in the source, which letters the skills anew in every section. */
const contents = [
  {
    id: 'guided',
    section: '6.2.1',
    items: [
      ['training-readiness', 'a'],
      ['preparing', 'b'],
      ['processing', 'c'],
      ['regulating', 'd'],
      ['guided-affect', 'e'],
    ],
  },
  {
    id: 'self-directed',
    section: '6.2.2',
    items: [
      ['learning-readiness', 'a'],
      ['self-management', 'b'],
      ['autonomy', 'c'],
      ['anticipation', 'd'],
      ['strategies', 'e'],
      ['subject-autonomy', 'f'],
      ['metacognition', 'g'],
      ['self-directed-affect', 'h'],
    ],
  },
  {
    id: 'experiential',
    section: '6.2.3',
    items: [
      ['experience-readiness', 'a'],
      ['looking-back', 'b'],
      ['making-explicit', 'c'],
      ['transfer', 'd'],
      ['seeing-need', 'e'],
      ['seeking', 'f'],
      ['open-to-feedback', 'g'],
    ],
  },
] as const;

const domains: readonly ChecklistDomain[] = contents.map(({ id, section }) => ({
  id,
  source: { document: '003', place: `section ${section}` },
  basis: 'source',
}));

const items: readonly ChecklistItem[] = contents.flatMap(({ id: domain, section, items: list }) =>
  list.map(([id, letter]): ChecklistItem => ({
    id,
    domain,
    source: { document: '003', place: `section ${section}, item ${letter}` },
    basis: 'source',
  })),
);

/** Twenty skills and attitudes by which colleagues learn: when guided, when steering themselves, from experience. */
export const learningCapacity: ChecklistInstrument = {
  kind: 'checklist',
  id: 'learning-capacity',
  version: '1.0.0',
  source: { document: '003', place: 'section 6.2' },
  scale: editorialDevelopmentScale,
  domains,
  items,
  notApplicable: false,
  scoring: equalThirds,
  editorial: ['statements', 'scale', 'cuts'],
};
