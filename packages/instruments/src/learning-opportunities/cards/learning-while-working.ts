import type { DeckCard } from '@lerend/core/deck';
import {
  inLearningCapacity,
  inLearningOrganisation,
  inLearningProfessional,
  inLearningSchool,
  inTeamLearning,
  place,
} from './references.js';

/** The processes by which people learn while they work (Simons, 1997). */
export const learningWhileWorking: readonly DeckCard[] = [
  {
    id: 'get-feedback',
    step: 'learning-while-working',
    setting: 'school',
    source: place('processes of learning while working', 'item a', 2344),
    mode: 'action',
    serves: [
      inLearningCapacity('main', 'experiential', 'open-to-feedback'),
      inLearningOrganisation('also', 'using-expertise', 'expert-feedback'),
      inLearningSchool('also', 'team-learning', 'safe-advice'),
    ],
    phases: ['early', 'partial'],
    effort: 'low',
    basis: 'editorial',
  },
  {
    id: 'reflect-in-quiet',
    step: 'learning-while-working',
    setting: 'school',
    source: place('processes of learning while working', 'item b', 2345),
    mode: 'action',
    serves: [
      inLearningCapacity('main', 'experiential', 'looking-back'),
      inTeamLearning('also', 'time-for-learning'),
      inLearningSchool('also', 'team-learning', 'reflect'),
      inLearningProfessional('also', 'learning-professional', 'not-knowing'),
      inLearningProfessional('also', 'professional-learning-culture', 'behaviour-sessions'),
    ],
    phases: ['early', 'partial'],
    effort: 'low',
    basis: 'editorial',
  },
  {
    id: 'build-own-theory',
    step: 'learning-while-working',
    setting: 'school',
    source: place('processes of learning while working', 'item c', 2346),
    mode: 'conversation',
    serves: [
      inLearningProfessional('main', 'professional', 'action-theory'),
      inLearningProfessional('also', 'learning-professional', 'theory-and-research'),
      inLearningCapacity('also', 'experiential', 'making-explicit'),
      inLearningOrganisation('also', 'focus-on-development', 'reflective-dialogue'),
      inLearningSchool('also', 'shared-vision', 'theories'),
    ],
    phases: ['partial', 'strong'],
    effort: 'medium',
    basis: 'editorial',
  },
  {
    id: 'try-something-new',
    step: 'learning-while-working',
    setting: 'school',
    source: place('processes of learning while working', 'item d', 2347),
    mode: 'action',
    serves: [
      inLearningSchool('main', 'inquiry-innovation', 'willing-to-experiment'),
      inLearningSchool('also', 'inquiry-innovation', 'errors-as-chances'),
      inLearningOrganisation('also', 'supportive-culture', 'mistakes-as-learning'),
      inLearningOrganisation('also', 'focus-on-development', 'drive-to-improve'),
    ],
    phases: ['early', 'partial'],
    effort: 'medium',
    basis: 'editorial',
  },
];
