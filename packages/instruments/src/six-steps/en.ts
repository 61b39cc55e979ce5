import type { DeckWording } from '@lerend/core/deck';
import { developExpertise } from './en/develop-expertise.js';
import { learningClimate } from './en/learning-climate.js';
import { mapExpertise } from './en/map-expertise.js';
import { shapeVision } from './en/shape-vision.js';
import { useExpertise } from './en/use-expertise.js';
import { workByInquiry } from './en/work-by-inquiry.js';

export const sixStepsEn: DeckWording = {
  instrument: 'six-steps',
  locale: 'en',
  title: 'Six steps',
  introduction:
    'Each card is something you can do together. Choose one or two that suit where you are now; there is no need for more.',
  settings: {
    school: { title: 'School and training institute' },
    partnership: { title: 'Partnership' },
  },
  steps: {
    'map-expertise': {
      title: 'Map the expertise',
      description: 'Find out what people can do and want to do, and what is still missing.',
    },
    'develop-expertise': {
      title: 'Help expertise grow',
      description: 'Give everyone chances to get better at something, preferably together.',
    },
    'use-expertise': {
      title: 'Use the expertise',
      description: 'See to it that people who are good at something can use it for others.',
    },
    'shape-vision': {
      title: 'A vision of learning',
      description: 'Decide together what you stand for, for your pupils and for yourselves.',
    },
    'work-by-inquiry': {
      title: 'Work by inquiry',
      description: 'Start from a question, see what is known already and then try something out.',
    },
    'learning-climate': {
      title: 'A good climate to learn and work in',
      description: 'Make it safe and pleasant, so that people dare to learn and to try.',
    },
  },
  cards: {
    ...mapExpertise,
    ...developExpertise,
    ...useExpertise,
    ...shapeVision,
    ...workByInquiry,
    ...learningClimate,
  },
};
