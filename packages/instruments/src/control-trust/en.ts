import type { PairsWording } from '@lerend/core/pairs';

export const controlTrustEn: PairsWording = {
  instrument: 'control-trust',
  locale: 'en',
  title: 'Steering by control or by trust',
  introduction:
    'In education people steer one another, by control and by trust. Choose what you notice now, with your pupils, in your school and beyond it; there are times when you need the one or the other.',
  stem: 'What do you recognise most?',
  poles: { left: 'Steering by control', right: 'Steering by trust' },
  middle: 'As much of both',
  degrees: ['A little more', 'Mostly', 'Entirely'],
  pairs: {
    'teacher-pupil': {
      title: 'Teacher and pupil',
      left: 'I use tests to check what pupils can do already.',
      right: 'I use tests to show pupils how they can go on.',
    },
    'leaders-teachers': {
      title: 'School leaders and teachers',
      left: 'Our school leaders check how we do our work.',
      right: 'Our school leaders let us choose how we do our work.',
    },
    'inspectorate-schools': {
      title: 'Inspectorate and schools',
      left: 'The inspectorate checks how our school is doing.',
      right: 'The inspectorate thinks along about how our school can move on.',
    },
    'government-schools': {
      title: 'Government and schools',
      left: 'The government decides what our education looks like.',
      right: 'The government lets us decide what our education looks like.',
    },
  },
};
