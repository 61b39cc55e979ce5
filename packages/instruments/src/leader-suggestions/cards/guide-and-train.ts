import type { DeckCard } from '@lerend/core/deck';
import { activity, condition, inSchool } from './references.js';

export const guideAndTrain: readonly DeckCard[] = [
  {
    id: 'train-for-collective-learning',
    step: 'guide-and-train',
    setting: 'school',
    source: activity(5, 1, 566),
    mode: 'action',
    serves: [
      condition('main', 'learning-competences', 'joint-work-skills'),
      condition('also', 'learning-competences', 'joint-reflection-skills'),
      inSchool('also', 'focus-on-development', 'peer-consultation'),
    ],
    phases: ['early', 'partial'],
    effort: 'medium',
    basis: 'editorial',
  },
  {
    id: 'train-facilitators',
    step: 'guide-and-train',
    setting: 'school',
    source: activity(5, 2, 567),
    mode: 'action',
    serves: [
      condition('main', 'learning-competences', 'joint-reflection-skills'),
      condition('also', 'learning-competences', 'joint-work-skills'),
      inSchool('also', 'using-expertise', 'experts-lead'),
    ],
    phases: ['partial', 'strong'],
    effort: 'high',
    basis: 'editorial',
  },
  {
    id: 'discuss-views-of-learning',
    step: 'guide-and-train',
    setting: 'school',
    source: activity(5, 3, 584),
    mode: 'conversation',
    serves: [
      condition('main', 'learning-competences', 'joint-reflection-skills'),
      condition('also', 'leadership', 'intellectual-challenge'),
      inSchool('also', 'focus-on-development', 'reflective-dialogue'),
    ],
    phases: ['partial'],
    effort: 'low',
    basis: 'editorial',
  },
  {
    id: 'new-view',
    step: 'guide-and-train',
    setting: 'school',
    source: activity(5, 4, 585),
    mode: 'action',
    serves: [
      condition('main', 'leadership', 'intellectual-challenge'),
      condition('also', 'learning-competences', 'joint-reflection-skills'),
      condition('also', 'learning-competences', 'learning-from-work'),
    ],
    phases: ['partial', 'strong'],
    effort: 'high',
    basis: 'editorial',
  },
];
