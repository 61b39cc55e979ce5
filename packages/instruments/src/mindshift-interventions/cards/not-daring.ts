import type { DeckCard } from '@lerend/core/deck';
import { inLearningOrganisation, inPhase, place } from './references.js';

/** For people who know how, and do not dare yet. */
export const notDaring: readonly DeckCard[] = [
  {
    id: 'self-confidence',
    step: 'not-daring',
    setting: 'school',
    source: place(4, 1, '339'),
    mode: 'conversation',
    serves: [inPhase('main', 'not-daring')],
    phases: ['partial'],
    effort: 'low',
    basis: 'editorial',
  },
  {
    id: 'hands-on',
    step: 'not-daring',
    setting: 'school',
    source: place(4, 2, '340'),
    mode: 'action',
    serves: [inPhase('main', 'not-daring'), inPhase('also', 'not-knowing-how')],
    phases: ['partial'],
    effort: 'medium',
    basis: 'editorial',
  },
  {
    id: 'safe-practice',
    step: 'not-daring',
    setting: 'school',
    source: place(4, 3, '341'),
    mode: 'action',
    serves: [
      inPhase('main', 'not-daring'),
      inLearningOrganisation('also', 'supportive-culture', 'mistakes-as-learning'),
    ],
    phases: ['early', 'partial'],
    effort: 'low',
    basis: 'editorial',
  },
  {
    id: 'behaviour-first',
    step: 'not-daring',
    setting: 'school',
    source: place(4, 4, '342 to 343'),
    mode: 'action',
    serves: [inPhase('main', 'not-daring')],
    phases: ['partial'],
    effort: 'low',
    basis: 'editorial',
  },
];
