import type { ChecklistWording } from '@lerend/core/checklist';
import { developmentScaleEn } from '../scales/development.en.js';

export const learningAgilityEn: ChecklistWording = {
  instrument: 'learning-agility',
  locale: 'en',
  title: 'Our learning agility',
  introduction:
    'Five short statements about what you do with new situations. For each one, pick how far along you are now.',
  stem: 'When something new comes our way',
  scale: developmentScaleEn,
  domains: {
    agility: {
      title: 'Agile learning',
      description: 'How readily you take something from an experience and use it elsewhere.',
    },
  },
  items: {
    change: {
      statement: 'We try things out because we are curious.',
      hint: 'Change agility: you experiment because you feel like it yourself.',
    },
    mental: {
      statement: 'We dare to let go of how we used to think.',
      hint: 'Mental agility: you take apart what is going on and let new ideas in.',
    },
    people: {
      statement: 'We want to understand what matters to someone else.',
      hint: 'People agility: also when they think differently or have a different background.',
    },
    results: {
      statement: 'We work towards a result that we are keen to reach.',
      hint: 'Results agility: ambition and confidence are part of it, and so is keeping calm.',
    },
    'self-awareness': {
      statement: 'We have an honest picture of what we can do.',
      hint: 'Self-awareness: you know what you are good at, what not yet, and you want to get further.',
    },
  },
};
