import type { ChecklistDomain, ChecklistInstrument, ChecklistItem } from '@lerend/core/checklist';
import { developmentScale, equalThirds } from '../scales/development.js';

/** Each domain with its heading in the source, which numbers the statements anew under every heading. */
const contents = [
  {
    id: 'supportive-culture',
    heading: 'Ondersteunende cultuur',
    items: [
      'shared-responsibility',
      'mutual-support',
      'showing-struggles',
      'mistakes-as-learning',
      'speaking-up',
      'care-for-colleagues',
    ],
  },
  {
    id: 'focus-on-development',
    heading: 'Focus op ontwikkeling',
    items: [
      'drive-to-improve',
      'specialising',
      'reflective-dialogue',
      'outside-network',
      'peer-consultation',
      'lesson-visits',
    ],
  },
  {
    id: 'using-expertise',
    heading: 'Expertise benutten',
    items: [
      'tasks-by-expertise',
      'practice-research',
      'experts-lead',
      'experts-decide',
      'grounded-choices',
      'expert-feedback',
    ],
  },
] as const;

const domains: readonly ChecklistDomain[] = contents.map(({ id, heading }) => ({
  id,
  source: { document: '004', place: `first checklist, ${heading}` },
  basis: 'source',
}));

const items: readonly ChecklistItem[] = contents.flatMap(({ id: domain, heading, items: ids }) =>
  ids.map((id, index): ChecklistItem => ({
    id,
    domain,
    source: { document: '004', place: `first checklist, ${heading}, item ${index + 1}` },
    basis: 'source',
  })),
);

/** Three domains of six statements: how far a school is in learning together. */
export const learningOrganisation: ChecklistInstrument = {
  kind: 'checklist',
  id: 'learning-organisation',
  version: '1.0.0',
  source: { document: '004', place: 'first checklist' },
  scale: developmentScale,
  domains,
  items,
  notApplicable: false,
  scoring: equalThirds,
  editorial: ['level-descriptions', 'cuts'],
};
