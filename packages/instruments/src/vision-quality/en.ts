import type { ChecklistWording } from '@lerend/core/checklist';
import { developmentScaleEn } from '../scales/development.en.js';

export const visionQualityEn: ChecklistWording = {
  instrument: 'vision-quality',
  locale: 'en',
  title: 'Our vision of learning',
  introduction:
    'Eleven short statements about your school’s vision of learning; if there is none yet, that is the early stage. Pick what you see now.',
  stem: 'Our vision of learning, as it is now',
  scale: developmentScaleEn,
  domains: {
    vision: {
      title: 'A vision that works',
      description: 'What our vision says, and what it does for us in our work.',
    },
  },
  items: {
    clear: {
      statement: 'Our vision says clearly how we see learning.',
      hint: 'Put precisely, with nothing important missing.',
    },
    supported: {
      statement: 'Most of us are behind our vision.',
      hint: 'This includes colleagues who do not teach.',
    },
    'same-meaning': {
      statement: 'We mean roughly the same when we explain our vision.',
      hint: 'Ask colleagues for an example, and what you hear is much alike.',
    },
    steers: {
      statement: 'Our vision gives direction to what happens in lessons.',
      hint: 'You notice it in what teachers do, and in what pupils do.',
    },
    rooted: {
      statement: 'Our vision rests on theory about learning.',
      hint: 'You can say which idea lies beneath it, such as: you learn by talking it over with others.',
    },
    room: {
      statement: 'Our vision leaves us room to move.',
      hint: 'Room for an approach of your own, and for what you did not see coming.',
    },
    results: {
      statement: 'We link our vision to what pupils achieve.',
      hint: 'That means knowledge and marks, and also how pupils grow.',
    },
    feasible: {
      statement: 'Our vision is within reach with what we have.',
      hint: 'Such as time, money, people and the building.',
    },
    mission: {
      statement: 'Our vision ties in with the mission of the school.',
      hint: 'The mission says what the school is there for.',
    },
    audience: {
      statement: 'Our vision says whom it is for.',
      hint: 'For pupils, for example, and perhaps for the learning of teachers too.',
    },
    distinctive: {
      statement: 'Our vision is recognisably our own.',
      hint: 'Another school would put it differently.',
    },
  },
};
