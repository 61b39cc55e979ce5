import type { ChecklistWording } from '@lerend/core/checklist';
import { developmentScaleEn } from '../scales/development.en.js';

export const curiosityEn: ChecklistWording = {
  instrument: 'curiosity',
  locale: 'en',
  title: 'How curious our team is',
  introduction:
    'Ten statements about curiosity. They are about you as a team, not about any one colleague. For each statement, pick what you see around you now.',
  stem: 'In our team',
  scale: developmentScaleEn,
  domains: {
    aspects: {
      title: 'How great our curiosity is',
      description: 'How strongly, how often, how long, how widely and how deeply we wonder about things.',
    },
    forms: {
      title: 'What our curiosity looks like',
      description: 'What gets us going: a gap in what we know, another person, or something daring.',
    },
  },
  items: {
    intensity: {
      statement: 'When something surprises us, we really want to know more about it.',
      hint: 'Intensity: how keenly you want to know something.',
    },
    frequency: {
      statement: 'New questions are part of our ordinary working week.',
      hint: 'Frequency: how often you wonder about something.',
    },
    duration: {
      statement: 'We hold on to a question when the answer is slow to come.',
      hint: 'Duration: how long a question stays with you.',
    },
    breadth: {
      statement: 'We are curious about many different subjects.',
      hint: 'Breadth: also outside your own subject or your own class.',
    },
    depth: {
      statement: 'Being curious is part of who we are as a team.',
      hint: 'Depth: it is in you, even when nobody asks for it.',
    },
    'missing-knowledge': {
      statement: 'If we do not know something, we find out.',
    },
    'joy-in-challenge': {
      statement: 'We enjoy a tough problem.',
    },
    'others-views': {
      statement: 'We are keen to hear what others think about something.',
      hint: 'Such as pupils, parents and colleagues who see things differently.',
    },
    'seeking-uncertainty': {
      statement: 'We start on things without knowing yet how they will turn out.',
    },
    'taking-risks': {
      statement: 'We dare to try something that may go wrong.',
      hint: 'Within what is safe for pupils.',
    },
  },
};
