import type { DeckCard } from '@lerend/core/deck';
import { inPhase, place } from './references.js';

/** For people to whom it has become ordinary. */
export const maintaining: readonly DeckCard[] = [
  {
    id: 'self-regulation',
    step: 'maintaining',
    setting: 'school',
    source: place(7, 1, '363'),
    mode: 'conversation',
    serves: [inPhase('main', 'maintaining')],
    phases: ['strong'],
    effort: 'low',
    basis: 'editorial',
  },
  {
    id: 'communities',
    step: 'maintaining',
    setting: 'school',
    source: place(7, 2, '364'),
    mode: 'action',
    serves: [inPhase('main', 'maintaining'), inPhase('also', 'acting')],
    phases: ['partial', 'strong'],
    effort: 'high',
    basis: 'editorial',
  },
  {
    id: 'feedback-maintaining',
    step: 'maintaining',
    setting: 'school',
    source: place(7, 3, '365'),
    mode: 'conversation',
    serves: [inPhase('main', 'maintaining')],
    phases: ['strong'],
    effort: 'low',
    basis: 'editorial',
  },
  {
    id: 'keep-visible',
    step: 'maintaining',
    setting: 'school',
    source: place(7, 4, '366'),
    mode: 'action',
    serves: [inPhase('main', 'maintaining'), inPhase('also', 'acting')],
    phases: ['partial', 'strong'],
    effort: 'low',
    basis: 'editorial',
  },
];
