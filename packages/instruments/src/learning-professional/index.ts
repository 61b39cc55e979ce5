import type { ChecklistDomain, ChecklistInstrument, ChecklistItem } from '@lerend/core/checklist';
import { editorialDevelopmentScale, equalThirds } from '../scales/development.js';

/** The three lists of the source, which letters each of them anew; the third ends before the eighth mark. */
const contents = [
  {
    id: 'professional',
    list: 'section 6.3.2, marks of a professional',
    items: [
      ['commitment', 'a'],
      ['integrity', 'b'],
      ['body-of-knowledge', 'c'],
      ['action-theory', 'd'],
      ['field-of-expertise', 'e'],
      ['community', 'f'],
      ['autonomy', 'g'],
      ['authority', 'h'],
    ],
  },
  {
    id: 'learning-professional',
    list: 'section 6.3.2, marks of a learning professional',
    items: [
      ['own-learning', 'a'],
      ['not-knowing', 'b'],
      ['theory-and-research', 'c'],
      ['reflective-practice', 'd'],
      ['specialising', 'e'],
      ['learning-community', 'f'],
      ['self-steering', 'g'],
      ['shaping-the-profession', 'h'],
    ],
  },
  {
    id: 'professional-learning-culture',
    list: 'section 6.3.3',
    items: [
      ['lifelong-learning', 'a'],
      ['dilemma-sessions', 'b'],
      ['access-to-research', 'c'],
      ['behaviour-sessions', 'd'],
      ['room-for-expertise', 'e'],
      ['community-links', 'f'],
      ['room-for-autonomy', 'g'],
    ],
  },
] as const;

const domains: readonly ChecklistDomain[] = contents.map(({ id, list }) => ({
  id,
  source: { document: '003', place: list },
  basis: 'source',
}));

const items: readonly ChecklistItem[] = contents.flatMap(({ id: domain, list, items: marks }) =>
  marks.map(([id, letter]): ChecklistItem => ({
    id,
    domain,
    source: { document: '003', place: `${list}, item ${letter}` },
    basis: 'source',
  })),
);

/** What makes a professional, how one keeps learning, and the culture that makes room for it. */
export const learningProfessional: ChecklistInstrument = {
  kind: 'checklist',
  id: 'learning-professional',
  version: '1.0.0',
  source: { document: '003', place: 'section 6.3' },
  scale: editorialDevelopmentScale,
  domains,
  items,
  notApplicable: false,
  scoring: equalThirds,
  editorial: ['statements', 'scale', 'cuts'],
};
