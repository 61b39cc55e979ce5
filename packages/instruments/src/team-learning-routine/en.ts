import type { ChecklistWording } from '@lerend/core/checklist';
import { developmentScaleEn } from '../scales/development.en.js';

export const teamLearningRoutineEn: ChecklistWording = {
  instrument: 'team-learning-routine',
  locale: 'en',
  title: 'Do we plan our learning too?',
  introduction:
    'A team often plans its work, and less often what it wants to learn. Six short statements about how your team does it: pick what you see now.',
  stem: 'When we work on something as a team',
  scale: developmentScaleEn,
  domains: {
    'team-learning': {
      title: 'Learning in our team',
      description: 'How we make sure that we learn something from our work as well.',
    },
  },
  items: {
    'learning-goals': {
      statement: 'Our plan also says what we want to learn.',
      hint: 'Next to what has to be finished and who does what.',
    },
    'time-for-learning': {
      statement: 'We set time aside to organise our learning.',
      hint: 'So a moment to stop first, and only then to work.',
    },
    'shared-strategy': {
      statement: 'We agree on how we are going to learn together.',
      hint: 'With room for differences: who knows something about it already, who likes to learn in which way?',
    },
    'learning-results': {
      statement: 'We set out what we have learned as a team.',
      hint: 'That lets you adjust, and think about what you want to learn next.',
    },
    'leading-the-learning': {
      statement: 'One of us is in charge of the learning.',
      hint: 'This may be someone other than the person who leads the work.',
    },
    'reflecting-on-learning': {
      statement: 'We look back on how our learning went.',
      hint: 'What would help us go about it more cleverly next time?',
    },
  },
};
