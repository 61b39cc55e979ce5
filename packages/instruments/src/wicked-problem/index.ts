import type { ChecklistDomain, ChecklistInstrument, ChecklistItem } from '@lerend/core/checklist';
import { equalThirds } from '../scales/development.js';
import { editorialRecognitionScale } from '../scales/recognition.js';

/** Two lists of the source, by two sets of authors. */
const contents = [
  {
    id: 'wicked',
    list: 'wicked problems',
    one: 'wicked problem',
    items: [
      'problem-unclear',
      'end-unclear',
      'right-action-unclear',
      'right-done-unclear',
      'no-rehearsal',
      'all-open',
      'no-copy-paste',
      'nested',
      'elephant',
      'no-right-wrong',
    ],
  },
  {
    id: 'tough',
    list: 'gemene problemen',
    one: 'gemeen probleem',
    items: ['no-solution', 'interests', 'many-parties', 'personal', 'tension', 'emotion', 'complexity'],
  },
] as const;

const domains: readonly ChecklistDomain[] = contents.map(({ id, list }) => ({
  id,
  source: { document: '003', place: `2.3, ${list}` },
  basis: 'source',
}));

const items: readonly ChecklistItem[] = contents.flatMap(({ id: domain, one, items: ids }) =>
  ids.map((id, index): ChecklistItem => ({
    id,
    domain,
    source: { document: '003', place: `2.3, ${one} ${index + 1}` },
    basis: 'source',
  })),
);

/** Ten marks of wicked problems and seven of mean ones, held against one problem that a team works on. */
export const wickedProblem: ChecklistInstrument = {
  kind: 'checklist',
  id: 'wicked-problem',
  version: '1.0.0',
  source: { document: '003', place: '2.3' },
  scale: editorialRecognitionScale,
  domains,
  items,
  notApplicable: false,
  scoring: equalThirds,
  editorial: ['statements', 'scale', 'cuts'],
};
