import type { DeckCard } from '@lerend/core/deck';
import { inPhase, place } from './references.js';

/** For people who want to, and do not know how. */
export const notKnowingHow: readonly DeckCard[] = [
  {
    id: 'demonstrate',
    step: 'not-knowing-how',
    setting: 'school',
    source: place(3, 1, '335'),
    mode: 'action',
    serves: [inPhase('main', 'not-knowing-how'), inPhase('also', 'not-daring')],
    phases: ['partial'],
    effort: 'low',
    basis: 'editorial',
  },
  {
    id: 'experiment',
    step: 'not-knowing-how',
    setting: 'school',
    source: place(3, 2, '336'),
    mode: 'action',
    serves: [inPhase('main', 'not-knowing-how')],
    phases: ['partial'],
    effort: 'medium',
    basis: 'editorial',
  },
  {
    id: 'unlearn-thinking',
    step: 'not-knowing-how',
    setting: 'school',
    source: place(3, 3, '337'),
    mode: 'conversation',
    serves: [inPhase('main', 'not-knowing-how')],
    phases: ['partial'],
    effort: 'low',
    basis: 'editorial',
  },
];
