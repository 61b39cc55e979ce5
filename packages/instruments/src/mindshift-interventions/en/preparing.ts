import type { DeckWording } from '@lerend/core/deck';

export const preparing: DeckWording['cards'] = {
  answers: {
    title: 'Every question on the wall',
    description:
      'First let everyone write down the questions that still stand in the way, however small. Put them up, answer together what you can, and put a name and a day beside the rest. Come back to them on that day. It helped if the questions are then about the lesson, and no longer about the timetable.',
    duration: 'forty-five minutes, and fifteen minutes a week later',
    why: 'When you are about to begin, it is the small unasked questions that hold you up.',
  },
  'planning-help': {
    title: 'A plan that fits the week',
    description:
      'First lay your diaries side by side, with the head there, and find out when it can really be done. Agree on what the head arranges: hours, cover, a task that goes. Fix three dates, and skip the busy weeks. You can tell it is right when the first date simply goes ahead.',
    duration: 'an hour, and a few weeks to arrange things',
    why: 'A good plan often gets stuck for lack of time, which is better arranged beforehand.',
  },
  'gain-experience': {
    title: 'Join in beforehand',
    description:
      'First find a colleague or a school further along, and ask whether you may join in a few times. Take over a small part, such as guiding a group or explaining something. After each time, write down what you want to change in your own plan. It helped if your plan looks different afterwards.',
    duration: 'three lessons, over three weeks',
    why: 'With some experience beforehand you dare more, and your plan fits better with how it really goes.',
  },
  'set-goals': {
    title: 'A goal you can see',
    description:
      'First write in one sentence what there will be to see in your class eight weeks from now. Lay the sentences side by side in a small group, and make them smaller until they are within reach. Choose one together for the whole team. It is a good goal if a colleague can see whether you made it.',
    duration: 'a meeting of one hour',
    why: 'A small, clear goal turns an intention into a beginning.',
  },
  'visible-results': {
    title: 'What will we show?',
    description:
      'First agree on what you will show each other at the end: a film clip, pupils’ work, a lesson to sit in on. Write down who brings it, and on which day. Halfway, ask what is still needed. It works when on that day people like to show what they have, finished or not.',
    duration: 'half an hour, and an hour on the day itself',
    why: 'Once you know what you will show, you also know what to begin or go on with today.',
  },
};
