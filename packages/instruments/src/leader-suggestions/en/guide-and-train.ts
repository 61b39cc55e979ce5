import type { DeckWording } from '@lerend/core/deck';

export const guideAndTrain: DeckWording['cards'] = {
  'train-for-collective-learning': {
    title: 'Learn how to learn together',
    description:
      'Ask the team what is hardest when you try to learn something together: listening, asking more, agreeing what to do? Choose one thing, and practise it with a trainer or a colleague who is good at it. Take part yourself. You can see it working when a conversation ends with something new more often.',
    duration: 'three afternoons in two months',
    why: 'Learning together takes practice, and practising it first pays off every time after.',
  },
  'train-facilitators': {
    title: 'Colleagues who lead the talk',
    description:
      'Ask three teachers whom others like to listen to whether they want to learn to guide a group. Arrange training and hours, and let them begin in pairs. Ask every month what is difficult. You can see it has taken off when groups ask for them and you need not be there.',
    duration: 'two days of training, then two hours a month for a year',
    why: 'Where groups learn together already, a good facilitator takes them a step further.',
  },
  'discuss-views-of-learning': {
    title: 'What is learning, really?',
    description:
      'First say how you think people learn, and where that comes from. Then let teachers tell each other in pairs what they think, with an example from a lesson. Lay the differences side by side without picking a winner. You know it did something when you hear: I had not looked at it that way.',
    duration: 'a meeting of an hour and a half',
    why: 'Talking about what you think deep down works when it is safe and you share a goal.',
  },
  'new-view': {
    title: 'Learning is finding out together',
    description:
      'Show what you mean: bring in an approach of your own, and ask a group of teachers to look into it with you. Read a short text alongside. Agree to try this for a year, and look back each term. You notice it when giving tips turns into asking why something works.',
    duration: 'a school year, looking back each term',
    why: 'Coming to think differently about learning takes time, and suits a team that learns together already.',
  },
};
