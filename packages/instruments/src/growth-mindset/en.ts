import type { PairsWording } from '@lerend/core/pairs';

export const growthMindsetEn: PairsWording = {
  instrument: 'growth-mindset',
  locale: 'en',
  title: 'Talent or growth: what do you believe?',
  introduction:
    'Carol Dweck described two mindsets: ways of looking at ability. There is something in both: talent counts, and so do surroundings. The difference that a growth mindset makes to results is mostly small in research.',
  stem: 'What comes closest to what you believe?',
  poles: { left: 'Fixed mindset', right: 'Growth mindset' },
  middle: 'As much of both',
  degrees: ['A little more', 'Mostly', 'Entirely'],
  pairs: {
    development: {
      title: 'Being bright',
      left: 'How bright you are stays much the same through life.',
      right: 'How bright you are can change a great deal through life.',
    },
    prediction: {
      title: 'How far someone gets',
      left: 'Talent shows me how far a pupil is going to get.',
      right: 'Learning changes how far a pupil is going to get.',
    },
    heredity: {
      title: 'Where differences come from',
      left: 'Differences in intelligence come for the most part from heredity.',
      right: 'Differences in intelligence come in large part from surroundings.',
    },
  },
};
