import type { DeckWording } from '@lerend/core/deck';

export const maintaining: DeckWording['cards'] = {
  'self-regulation': {
    title: 'Keep steering yourself',
    description:
      'First let everyone choose one question to think about each month, such as: am I still doing it the way I wanted? Agree with a buddy when you will do that, and what follows if the answer is no. Hand over the guidance step by step. It works when people adjust without a word from you.',
    duration: 'half an hour to choose, then ten minutes a month',
    why: 'What you keep an eye on yourself stays when the guidance ends.',
  },
  communities: {
    title: 'A steady group for your craft',
    description:
      'First ask who wants to go on learning about this with others, in other schools too. Begin a community of practice: a steady group of about eight people who share questions and finds. Let the lead go round. It has taken off when new people knock at the door.',
    duration: 'a school year, ninety minutes every six weeks',
    why: 'While you are at it fellow teachers help a lot, and later they keep you moving.',
  },
  'feedback-maintaining': {
    title: 'Watch with me once more',
    description:
      'First ask a colleague who is new, or teaches another subject, to come and watch a lesson. Afterwards, ask: what strikes you about how we do this, and what have we lost? Ask five pupils the same. It helped if you hear something that you no longer saw yourself.',
    duration: 'one lesson and fifteen minutes, twice a year',
    why: 'If you have done something for a long time, you no longer notice small changes yourself.',
  },
  'keep-visible': {
    title: 'Keep it in sight',
    description:
      'First agree on how a visitor can see that you work this way: photos, pupils’ work, a fixed opening of meetings. Each month, let someone else put up or tell something new. Point it out to new colleagues. It is alive if people ask about it.',
    duration: 'fifteen minutes a month',
    why: 'What you keep seeing is easier to keep doing, and others can learn from it.',
  },
};
