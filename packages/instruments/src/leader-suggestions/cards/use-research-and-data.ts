import type { DeckCard } from '@lerend/core/deck';
import { activity, condition, inSchool } from './references.js';

export const useResearchAndData: readonly DeckCard[] = [
  {
    id: 'grounded-decisions',
    step: 'use-research-and-data',
    setting: 'school',
    source: activity(6, 1, 592),
    mode: 'conversation',
    serves: [
      inSchool('main', 'using-expertise', 'grounded-choices'),
      condition('also', 'leadership', 'intellectual-challenge'),
      inSchool('also', 'using-expertise', 'practice-research'),
    ],
    phases: ['partial'],
    effort: 'low',
    basis: 'editorial',
  },
  {
    id: 'analyse-own-practice',
    step: 'use-research-and-data',
    setting: 'school',
    source: activity(6, 2, 593),
    mode: 'conversation',
    serves: [
      condition('main', 'learning-competences', 'learning-from-work'),
      condition('also', 'learning-competences', 'joint-reflection-skills'),
      inSchool('also', 'focus-on-development', 'reflective-dialogue'),
    ],
    phases: ['partial'],
    effort: 'low',
    basis: 'editorial',
  },
  {
    id: 'action-research',
    step: 'use-research-and-data',
    setting: 'school',
    source: activity(6, 3, 594),
    mode: 'action',
    serves: [
      inSchool('main', 'using-expertise', 'practice-research'),
      condition('also', 'learning-competences', 'learning-from-work'),
      inSchool('also', 'supportive-culture', 'mistakes-as-learning'),
    ],
    phases: ['partial', 'strong'],
    effort: 'medium',
    basis: 'editorial',
  },
  {
    id: 'provide-instruments',
    step: 'use-research-and-data',
    setting: 'school',
    source: activity(6, 4, 594),
    mode: 'action',
    serves: [
      inSchool('main', 'using-expertise', 'practice-research'),
      condition('also', 'leadership', 'efficiency'),
    ],
    phases: ['early', 'partial'],
    effort: 'medium',
    basis: 'editorial',
  },
];
