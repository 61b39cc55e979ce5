import type { ChecklistWording } from '@lerend/core/checklist';
import { developmentScaleEn } from '../scales/development.en.js';

export const instructionalLeadershipEn: ChecklistWording = {
  instrument: 'instructional-leadership',
  locale: 'en',
  title: 'Instructional leadership',
  introduction:
    'Instructional leadership is helping teachers to get better at their work. For eight short statements, pick what you see now, from where you stand.',
  stem: 'When teachers learn at our school',
  scale: developmentScaleEn,
  domains: {
    'teachers-learning': {
      title: 'Leading teachers’ learning',
      description: 'What we do to help teachers get further in their work.',
    },
  },
  items: {
    'clear-goals': {
      statement: 'We work towards clear goals.',
      hint: 'Goals that fit what policy asks for and what research shows.',
    },
    'knowledge-base': {
      statement: 'We build solid knowledge of how to teach a subject.',
      hint: 'This is called subject pedagogy. Knowledge of teaching in general belongs here as well.',
    },
    'varied-assessment': {
      statement: 'We use different ways to check what has been learned.',
      hint: 'More than once, for example with a test, a conversation or work from class.',
    },
    'teachers-position': {
      statement: 'We start from where a teacher is now.',
      hint: 'From what someone can do already, does and thinks.',
    },
    'integrate-information': {
      statement: 'We help a teacher to find a place for new knowledge.',
      hint: 'A place among what someone already knew, did or thought.',
    },
    dissonance: {
      statement: 'We help a teacher move on when new insights clash with habits.',
      hint: 'Such a clash is called dissonance. You can also look for it: what jars sets off learning.',
    },
    'co-and-self-regulation': {
      statement: 'We learn how to steer our own learning.',
      hint: 'By yourself (self-regulation) and together with colleagues (co-regulation).',
    },
    'range-of-activities': {
      statement: 'We vary the ways in which we learn.',
      hint: 'Such as reading, trying things out, watching each other or making a lesson together.',
    },
  },
};
