import type { DeckWording } from '@lerend/core/deck';

export const giveTrust: DeckWording['cards'] = {
  'leading-teams': {
    title: 'A team that really decides',
    description:
      'Ask two or three teachers to lead the school with you, and agree what you decide on together. Put it on paper, so that the whole team knows. Talk with everyone each half-year about how it is going. You can see it working when colleagues take a plan to that group and no longer only to you.',
    duration: 'a school year, with an hour together every two weeks',
    why: 'Leading together goes best when there is some trust on both sides.',
  },
  'decide-together': {
    title: 'Timetable and study day together',
    description:
      'Take one decision you usually take yourself, such as what the next study day is about. Tell all teachers what is already fixed, and choose the rest together. You can tell that it helps when colleagues start to bring up subjects themselves.',
    duration: 'a meeting of 45 minutes',
    why: 'Sharing one decision is a small step, and the team sees at once that you mean it.',
  },
  'whole-team-meetings': {
    title: 'Everyone together, every week',
    description:
      'Find a regular moment with the team when everyone can be there, part-timers too. Keep it short: what is going on, who needs a hand, what do we agree? Let someone else chair each time. After a few weeks you can see whether more people bring something in.',
    duration: 'twenty minutes a week',
    why: 'People who hear each other every week soon know what they can count on.',
  },
  'be-present': {
    title: 'Drop in',
    description:
      'Take a walk around the school every day without an agenda. Ask a colleague how the day is going, listen, and now and then mention something that did not work out for you. You need nobody else for it. You can tell that it helps when people come to you more often of their own accord.',
    duration: 'a quarter of an hour a day',
    why: 'Trust often begins with a chat, and a chat needs no arranging.',
  },
  'visit-classes': {
    title: 'Often in the classroom',
    description:
      'Plan three short lesson visits a week, and ask the teacher beforehand what you may look out for. Say that you come to learn, and that it does not count towards an appraisal. Talk briefly the same day. You notice the difference when teachers invite you themselves.',
    duration: 'an hour and a half a week, for six weeks',
    why: 'If you know the classes you can join in the talk about lessons, which builds a bond early on.',
  },
  'accept-decisions': {
    title: 'Your decision, even when I doubt it',
    description:
      'Let the team decide on one subject, and say beforehand that you will follow the outcome. If something worries you, say so and then simply join in. After two months, look with all teachers at what you learned from it. A good sign is that colleagues stand up for the decision themselves.',
    duration: 'one meeting, and half an hour to look back after two months',
    why: 'Following a choice that is not your own is possible once the team has decided together before.',
  },
  'gauge-tension': {
    title: 'How much more can we carry?',
    description:
      'Ask colleagues in passing and in small groups how heavy a change feels. Agree together who starts and who joins later, and say that a trial may fail. Ask again after a month. You can tell it is going well when people say honestly what is too fast.',
    duration: 'a few short talks a week, for a month',
    why: 'Learning something new brings tension, and fewer people drop out when they can set their own pace.',
  },
  'social-activities': {
    title: 'Breakfast together',
    description:
      'Ask two colleagues to think up something pleasant with you: a breakfast, a walk, an afternoon out. Choose a time when everyone can come, and leave work aside for once. You know it did something when people find it easier to ask each other for help.',
    duration: 'a one-hour breakfast, a few times a year',
    why: 'Getting to know each other is easy to do, and a team that is just starting gains a lot from it.',
  },
};
