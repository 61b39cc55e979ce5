import type { ChecklistWording } from '@lerend/core/checklist';
import { developmentScaleEn } from '../scales/development.en.js';

export const learningArchitectEn: ChecklistWording = {
  instrument: 'learning-architect',
  locale: 'en',
  title: 'Leading as a learning architect',
  introduction:
    'A learning architect leads in a way that lets the team learn. For four statements, pick how far this has come at your school, whoever does the leading.',
  stem: 'How leading is done here',
  scale: developmentScaleEn,
  domains: {
    leadership: {
      title: 'Leading that makes learning possible',
      description: 'What those who lead do so that the team can learn.',
    },
  },
  items: {
    relational: {
      statement: 'At our school, leading rests on trust.',
      hint: 'Those who lead work alongside us, and say so when something is hard.',
    },
    'process-oriented': {
      statement: 'Our leaders make it possible to learn together.',
      hint: 'For example with a good question instead of a ready-made answer.',
    },
    'vision-driven': {
      statement: 'We can tell from our leaders’ choices what they believe in.',
      hint: 'That is, how they think people grow in their work.',
    },
    'shared-adaptive': {
      statement: 'Leading is something we do with one another.',
      hint: 'Who goes first depends on what is going on.',
    },
  },
};
