import type { DeckWording } from '@lerend/core/deck';
import { beALearner } from './en/be-a-learner.js';
import { giveTrust } from './en/give-trust.js';
import { guideAndTrain } from './en/guide-and-train.js';
import { sharedVision } from './en/shared-vision.js';
import { stimulateLearning } from './en/stimulate-learning.js';
import { supportingConditions } from './en/supporting-conditions.js';
import { useResearchAndData } from './en/use-research-and-data.js';

export const leaderSuggestionsEn: DeckWording = {
  instrument: 'leader-suggestions',
  locale: 'en',
  title: 'Seven suggestions for school leaders',
  introduction:
    'Forty-five things you can do as a school leader to help your team learn together. Begin with one card that suits where your team is now.',
  settings: {
    school: { title: 'In the school' },
  },
  steps: {
    'give-trust': {
      title: 'Give trust',
      description: 'Share the lead and stay close, so that people notice that you count on them.',
    },
    'shared-vision': {
      title: 'Work from a shared vision',
      description: 'Make clear together what matters, and use it in everyday choices.',
    },
    'supporting-conditions': {
      title: 'Supporting conditions',
      description: 'Arrange what learning together needs: time, news and small groups.',
    },
    'stimulate-learning': {
      title: 'Stimulate learning',
      description: 'Give teachers chances to learn, alone and with each other.',
    },
    'guide-and-train': {
      title: 'Guide and train',
      description: 'Learning together can itself be learned; help the team with it.',
    },
    'use-research-and-data': {
      title: 'Use research and data',
      description: 'First see what is known, in your own school and beyond.',
    },
    'be-a-learner': {
      title: 'Be a learning professional',
      description: 'Show that you learn as well, and share what you find.',
    },
  },
  cards: {
    ...giveTrust,
    ...sharedVision,
    ...supportingConditions,
    ...stimulateLearning,
    ...guideAndTrain,
    ...useResearchAndData,
    ...beALearner,
  },
};
