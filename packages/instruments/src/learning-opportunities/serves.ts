import type { ServedDomains } from '../decks/serve-domains.js';

/**
 * By instrument and domain, stage or pair: the cards that help along there as a whole, in the order of the deck. Most of
 * these places are about lessons and beliefs rather than about one's own learning, so that a card is here where it lets
 * colleagues look at those: watch a lesson, try something in it, or talk about why it works. Which they are is ours.
 */
export const servedDomains: ServedDomains = {
  'brain-principles': {
    principles: [
      'use-learning-materials',
      'get-feedback',
      'build-own-theory',
      'try-something-new',
      'carry-over',
    ],
    conditions: ['get-feedback', 'try-something-new', 'make-experience-explicit', 'carry-over'],
  },
  curiosity: {
    aspects: [
      'show-own-learning',
      'use-learning-materials',
      'reflect-in-quiet',
      'complex-problems',
      'create-experiences',
    ],
    forms: [
      'try-something-new',
      'complex-problems',
      'create-experiences',
      'make-experience-explicit',
      'learn-in-networks',
    ],
  },
  feedback: {
    aspects: ['use-learning-materials', 'get-feedback', 'build-own-theory', 'try-something-new'],
    guidelines: ['get-feedback', 'try-something-new', 'make-experience-explicit', 'carry-over'],
    'learning-to-give': [
      'show-own-learning',
      'use-learning-materials',
      'check-along-the-way',
      'get-feedback',
      'create-experiences',
    ],
  },
  'motivation-needs': {
    needs: ['review-goals', 'match-strategies', 'check-along-the-way', 'create-experiences'],
  },
  'learning-agility': {
    agility: [
      'get-feedback',
      'try-something-new',
      'create-experiences',
      'make-experience-explicit',
      'carry-over',
    ],
  },
  'deep-learning': {
    surface: ['match-strategies', 'use-learning-materials', 'reflect-in-quiet', 'make-experience-explicit'],
    deep: ['review-self-tests', 'build-own-theory', 'try-something-new', 'carry-over'],
    transfer: ['build-own-theory', 'complex-problems', 'learn-in-networks', 'carry-over'],
  },
  'mindset-pairs': {
    role: ['review-goals', 'review-self-tests', 'get-feedback'],
    causes: ['reflect-in-quiet', 'build-own-theory', 'make-experience-explicit', 'carry-over'],
    talk: ['show-own-learning', 'use-learning-materials', 'build-own-theory', 'make-experience-explicit'],
    assessment: ['review-self-tests', 'get-feedback', 'try-something-new'],
    dialogue: ['get-feedback', 'try-something-new', 'make-experience-explicit', 'carry-over'],
    challenge: [
      'review-goals',
      'show-own-learning',
      'try-something-new',
      'complex-problems',
      'create-experiences',
    ],
    relations: ['get-feedback', 'reflect-in-quiet', 'make-experience-explicit', 'carry-over'],
    'language-of-learning': [
      'show-own-learning',
      'use-learning-materials',
      'build-own-theory',
      'learn-in-networks',
    ],
  },
  'growth-mindset': {
    development: [
      'show-own-learning',
      'use-learning-materials',
      'build-own-theory',
      'make-experience-explicit',
    ],
    prediction: ['reflect-in-quiet', 'build-own-theory', 'try-something-new', 'make-experience-explicit'],
    heredity: ['use-learning-materials', 'build-own-theory', 'create-experiences', 'learn-in-networks'],
  },
};
