import type { DeckWording } from '@lerend/core/deck';

export const notDaring: DeckWording['cards'] = {
  'self-confidence': {
    title: 'What did you manage before?',
    description:
      'First ask a colleague who finds it scary: when did you learn something hard, and what helped then? Write down together what they can do already and will need now. Choose a step that is almost sure to work, and say that you are behind it. You can tell that it helps when your colleague thinks up a next step.',
    duration: 'twenty minutes',
    why: 'Once you see what you have managed before, something new takes less courage.',
  },
  'hands-on': {
    title: 'Live it yourself first',
    description:
      'First arrange an afternoon when colleagues are the pupils, and ask someone who can do it to teach. Join in yourself, and let it show when you do not understand something. Talk it over: what was nice, and what was scary? It worked if people say that it was easier than they feared.',
    duration: 'an afternoon of two hours',
    why: 'What you have been through yourself you understand better, and it is less daunting to teach.',
  },
  'safe-practice': {
    title: 'Practise without an audience',
    description:
      'First agree: what happens in practice stays between us. Practise with two colleagues of your own choice, or with six pupils who like to help. Do it once more, with one thing different. It is going well if afterwards you feel like doing it in your own class.',
    duration: 'two times an hour',
    why: 'A mistake costs nothing here, which helps if you do not dare yet or mistakes still feel risky.',
  },
  'behaviour-first': {
    title: 'Try it, no need to believe in it',
    description:
      'First be open about what you ask: try this for two weeks, you need not believe in it. Choose something small together that can do no harm, and arrange what it takes. Then ask what happened and what your colleague makes of it; stopping is fine. It helped if somebody carries on without being asked.',
    duration: 'two weeks, and a talk of fifteen minutes',
    why: 'Courage sometimes comes after doing, and an opinion is free to follow later.',
  },
};
