import type { ChecklistWording } from '@lerend/core/checklist';
import { developmentScaleEn } from '../scales/development.en.js';

export const learningCultureConditionsEn: ChecklistWording = {
  instrument: 'learning-culture-conditions',
  locale: 'en',
  title: 'A culture to learn in',
  introduction:
    'Three statements about what a learning culture needs. For each statement, pick where your team is now.',
  stem: 'In our team, at the moment',
  scale: developmentScaleEn,
  domains: {
    'learning-culture': {
      title: 'Learning culture',
      description: 'What a team needs before people want to learn and dare to.',
    },
  },
  items: {
    'safe-uncertainty': {
      statement: 'We feel free not to know something.',
      hint: 'There is room for a question or a mistake. School leaders let their own doubts show, too.',
    },
    'shared-ambition': {
      statement: 'We share an ambition for our teaching.',
      hint: 'A direction you choose yourselves, larger than your own subject or class.',
    },
    structures: {
      statement: 'We have regular moments for learning together.',
      hint: 'Such as peer consultation, a learning group or lesson study: making a lesson together and watching what pupils learn from it.',
    },
  },
};
