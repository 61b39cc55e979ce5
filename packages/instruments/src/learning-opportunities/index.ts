import type { DeckInstrument } from '@lerend/core/deck';
import { serveDomains } from '../decks/serve-domains.js';
import { learningFromExperience } from './cards/learning-from-experience.js';
import { learningWhileWorking } from './cards/learning-while-working.js';
import { selfDirectedLearning } from './cards/self-directed-learning.js';
import { servedDomains } from './serves.js';

/** Fifteen ways to make room for learning: in steering it oneself, while working, and from experience. */
export const learningOpportunities: DeckInstrument = {
  kind: 'deck',
  id: 'learning-opportunities',
  version: '1.0.0',
  source: { document: '003', place: 'section 6.1' },
  settings: [{ id: 'school', source: { document: '003', place: 'section 6.1' } }],
  steps: [
    {
      id: 'self-directed-learning',
      source: { document: '003', place: 'section 6.1, activities for self-directed learning' },
    },
    {
      id: 'learning-while-working',
      source: { document: '003', place: 'section 6.1, processes of learning while working' },
    },
    {
      id: 'learning-from-experience',
      source: { document: '003', place: 'section 6.1, activities for learning from experience' },
    },
  ],
  cards: serveDomains(
    [...selfDirectedLearning, ...learningWhileWorking, ...learningFromExperience],
    servedDomains,
  ),
  // The document does not say that one of these ways has to come before another.
  preconditions: [],
  keepAndShare: ['show-own-learning', 'check-along-the-way', 'learn-in-networks', 'carry-over'],
  editorial: ['phases', 'serves', 'effort', 'mode', 'keep-and-share'],
};
