import type { StagesWording } from '@lerend/core/stages';

export const collectiveLearningTestEn: StagesWording = {
  instrument: 'collective-learning-test',
  locale: 'en',
  title: 'Are we really learning together?',
  introduction:
    'Learning together takes four steps, and each step rests on the one before. Think of something that our team worked on lately: how far did we get?',
  question: 'How far did we get together?',
  marksQuestion: 'What happened in our team?',
  stages: {
    'not-yet': {
      title: 'Still each on our own',
      short: 'Not yet',
      description:
        'You do learn, mostly each in your own way. There is no question yet that you share as a team.',
      next: 'Choose one question that you all meet in your work. This week, everyone watches for it in one lesson. Next week, take twenty minutes to lay what you saw side by side.',
    },
    'shared-process': {
      title: 'Learning together',
      short: 'Under way',
      description: 'You are exploring something together. What comes of it may still differ for each of you.',
      next: 'Keep the last ten minutes of your next meeting for one sentence: what do we know now that we did not know before? Work on it until everyone says: yes, that is it.',
    },
    'shared-outcomes': {
      title: 'Reaching the same insight',
      short: 'Same insight',
      description:
        'Those who took part came to the same insights. Beyond that group they may not be known yet.',
      next: 'Take it beyond those who were there. Put it on one sheet or in a two-minute film. At the team meeting, ask those who were not there: what do you take from this, and what do you still miss?',
    },
    'shared-at-level': {
      title: 'Shared in the team or school',
      short: 'Shared',
      description:
        'The insights now belong to the whole group or the whole school. There is no plan yet to do something with them.',
      next: 'Write a plan together that fits on half a page. What will we do differently, who starts where, and how will we see that it helps? Put the day on which you look back in everyone’s diary at once.',
    },
    'action-plans': {
      title: 'Turned into plans of the team',
      short: 'Joint plans',
      description: 'What you learned became a concrete plan that you carry out together.',
      next: 'Close the circle. Six weeks from now, look at what the plan does in the classroom: what do we keep, what do we change? The question that is left is the next one to explore together.',
    },
  },
  aspects: {},
  marks: {
    'exploring-one-question': 'We explored one question together.',
    'reaching-insights': 'We came to insights that we stand behind together.',
    'reaching-everybody': 'Our insights came alive in the whole group.',
    'making-a-plan': 'We turned what we learned into a concrete plan together.',
  },
};
