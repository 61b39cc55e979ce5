import type { PairsWording } from '@lerend/core/pairs';

export const visionAxesEn: PairsWording = {
  instrument: 'vision-axes',
  locale: 'en',
  title: 'Your view of learning',
  introduction:
    'Two sides of learning, five times over, so that you can put your view beside your colleagues’ before you write a vision together. Neither side is wrong; choose what weighs most with you.',
  stem: 'Where do you put the emphasis?',
  middle: 'As much of both',
  degrees: ['A little more', 'Mostly', 'Entirely'],
  pairs: {
    mindset: {
      title: 'Talent',
      left: 'I start from the talent that a pupil has.',
      right: 'I start from what a pupil can still become.',
    },
    depth: {
      title: 'Knowledge',
      left: 'In learning, I care about the knowledge that pupils remember.',
      right: 'In learning, I care about the connections that pupils make.',
    },
    independence: {
      title: 'Independence',
      left: 'My pupils learn most when I show the way.',
      right: 'My pupils learn most when they search for themselves.',
    },
    explicitness: {
      title: 'Unnoticed or on purpose',
      left: 'I like pupils to learn unnoticed, while they do something.',
      right: 'I like pupils to learn on purpose, while they talk about it.',
    },
    collaboration: {
      title: 'Alone or together',
      left: 'I like to let pupils work on something by themselves.',
      right: 'I like to let pupils work on something with each other.',
    },
  },
};
