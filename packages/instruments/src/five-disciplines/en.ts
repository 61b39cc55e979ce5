import type { ChecklistWording } from '@lerend/core/checklist';
import { developmentScaleEn } from '../scales/development.en.js';

export const fiveDisciplinesEn: ChecklistWording = {
  instrument: 'five-disciplines',
  locale: 'en',
  title: 'Five disciplines of a learning school',
  introduction:
    'Five short statements, one for each of Peter Senge’s disciplines. For each of them, pick what you now see at your school.',
  stem: 'Together as a team',
  scale: developmentScaleEn,
  domains: {
    disciplines: {
      title: 'The five disciplines',
      description: 'A discipline is something that you keep practising, so as to learn as a school.',
    },
  },
  items: {
    'personal-mastery': {
      statement: 'We work of our own accord on what we want to do better.',
      hint: 'In your work and as a person. Senge calls this personal mastery.',
    },
    'mental-models': {
      statement: 'We examine what we have come to take for granted.',
      hint: 'Ideas that you go by without noticing are called mental models. If one does not hold, you adjust it.',
    },
    'shared-vision': {
      statement: 'We work from a purpose that we share.',
      hint: 'A shared vision: you believe in it, and you help to get there.',
    },
    'team-learning': {
      statement: 'We learn as a group, on top of what each of us learns.',
      hint: 'What you find out together in a team also changes how you work together.',
    },
    'systems-thinking': {
      statement: 'We think ahead about what a choice changes in other places.',
      hint: 'In another class, next year or at home with parents. This systems thinking links the other four disciplines.',
    },
  },
};
