import type { Basis } from '@lerend/core/model';
import type { ChecklistDomain, ChecklistInstrument, ChecklistItem } from '@lerend/core/checklist';
import { editorialDevelopmentScale, equalThirds } from '../scales/development.js';

interface Part {
  readonly id: string;
  readonly place: string;
  /** What one item is in that place. */
  readonly unit: string;
  readonly items: readonly (readonly [id: string, basis: Basis])[];
}

/**
 * The source tells in running text what each role does, and closes with three suggestions. Where it gives something only as
 * an example of a wider action, making a statement of it is our choice: those items are editorial.
 */
const contents: readonly Part[] = [
  {
    id: 'culture-builder',
    place: 'De schoolleider als cultuurbouwer',
    unit: 'action',
    items: [
      ['appreciation', 'source'],
      ['involvement', 'source'],
      ['equal-treatment', 'source'],
      ['care-for-the-person', 'source'],
      ['respect-for-difference', 'source'],
      ['honesty', 'source'],
      ['every-pupil-can-learn', 'source'],
      ['talk-about-teaching', 'source'],
      ['continuous-learning', 'source'],
      ['value-of-collaboration', 'source'],
    ],
  },
  {
    id: 'teacher',
    place: 'De schoolleider als leraar',
    unit: 'action',
    items: [
      ['critical-dialogue', 'source'],
      ['learning-about-teaching', 'source'],
      ['self-inquiry', 'source'],
      ['discrepancies', 'source'],
      ['training', 'source'],
    ],
  },
  {
    id: 'architect',
    place: 'De schoolleider als architect',
    unit: 'action',
    items: [
      ['shared-decisions', 'source'],
      ['peer-consultation-groups', 'editorial'],
      ['host-teachers', 'editorial'],
      ['extra-hands', 'editorial'],
      ['time-in-timetable', 'source'],
      ['recruitment', 'source'],
    ],
  },
  {
    id: 'closing-suggestions',
    place: 'closing suggestions',
    unit: 'item',
    items: [
      ['all-three-capacities', 'source'],
      ['gap-as-focus', 'source'],
      ['language-of-learning', 'source'],
    ],
  },
];

const domains: readonly ChecklistDomain[] = contents.map(({ id, place }) => ({
  id,
  source: { document: '002', place },
  basis: 'source',
}));

const items: readonly ChecklistItem[] = contents.flatMap(({ id: domain, place, unit, items: listed }) =>
  listed.map(([id, basis], index): ChecklistItem => ({
    id,
    domain,
    source: { document: '002', place: `${place}, ${unit} ${index + 1}` },
    basis,
  })),
);

/** Three roles of school leaders in a professional learning community, what each does, and three suggestions for all of them. */
export const leaderRoles: ChecklistInstrument = {
  kind: 'checklist',
  id: 'leader-roles',
  version: '1.0.0',
  source: { document: '002', place: 'the three roles of the school leader' },
  scale: editorialDevelopmentScale,
  domains,
  items,
  notApplicable: false,
  scoring: equalThirds,
  editorial: ['statements', 'scale', 'cuts'],
};
