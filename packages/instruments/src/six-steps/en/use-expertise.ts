import type { DeckWording } from '@lerend/core/deck';

export const useExpertise: DeckWording['cards'] = {
  'reward-expertise': {
    title: 'Show that knowledge counts',
    description:
      'Talk with the school’s leaders and the staff council about ways to reward expertise. Think of hours, a role, an allowance, or praise that everyone hears. Choose two, and tell the team what the rules are.',
    duration: 'two meetings and a few weeks to work it out',
    why: 'Rewards make sense once it is visible who is good at what.',
  },
  'specialist-roles': {
    title: 'A role for specialists',
    description:
      'Ask colleagues what they specialise in, or would like to. Write a few lines for each on what others can come to them for. Take another duty away to make the time.',
    duration: 'a few weeks, around the time duties are shared out',
    why: 'Roles like these follow from an overview of what everyone can do.',
  },
  'room-for-experts': {
    title: 'Time to keep up',
    description:
      'Give each colleague half a day every six months to read, go to a conference or meet others in their field. Ask beforehand what they want to find out. Keep five minutes in the team meeting for passing something on.',
    duration: 'half a day per colleague',
    why: 'It is small, can be given quickly, and brings in new knowledge at once.',
  },
  'thematic-work-groups': {
    title: 'A learning team on one theme',
    description:
      'As a team, choose a theme that comes up in many lessons. Form a group of four to six colleagues who want to do something about it. Give the group regular hours, a question to look into and a date to report back.',
    duration: 'an hour every two weeks, for ten weeks to begin with',
    why: 'A small group with a clear question carries almost everything you may want to do later.',
  },
  'clear-decision-making': {
    title: 'Who decides what?',
    description:
      'Take three decisions from last year and talk as a team about how they came about. Who had the knowledge, and were they listened to? Agree a short route: who brings ideas, who works them out and who decides. Try it on one new decision.',
    duration: 'a team afternoon, then six weeks to try it',
    why: 'Letting those who know most decide takes trust in one another’s expertise.',
  },
  'time-to-meet': {
    title: 'The specialist is in',
    description:
      'Choose two or three colleagues who know a lot about something. Give them a fixed hour and place each week, so that others can drop in with questions. Post who is there when, and after six weeks look at what people asked.',
    duration: 'an hour a week, for six weeks',
    why: 'Drop-in hours work when there are specialists to turn to.',
  },
  'experts-across-schools': {
    title: 'A specialist for all of us',
    description:
      'Ask each partner to name one specialist or subject tutor who is willing to help elsewhere too. Share out a few of their hours among the schools that ask. Keep track of who went where, and discuss after a term what it brought.',
    duration: 'a few hours per specialist, for one term',
    why: 'Swapping hours works when partners know each other and see that everyone gains.',
  },
  'networks-on-themes': {
    title: 'One theme, several schools',
    description:
      'Find two or three schools with the same question. Bring two people from each together, and choose a small goal for three months. Share out the work, and show at the end what you managed.',
    duration: 'three meetings over three months',
    why: 'A small shared goal is within reach once schools know each other a little.',
  },
  'mixed-innovation-groups': {
    title: 'Three kinds of people, one question',
    description:
      'Ask a school for a real question that nobody has answered yet. Put together a group of students, teachers and a teacher educator, and give them a year. Let them try, measure and adjust, and tell all partners what came of it.',
    duration: 'a school year, meeting every three weeks',
    why: 'Matching three full diaries is easiest when you are used to working together.',
  },
  'student-access-to-expertise': {
    title: 'What does a student get to see?',
    description:
      'Invite a few students. Ask whom they met at school, and whom else they would have liked to learn from. Put that beside your list of who can do what. Together choose two encounters that every student will have from now on.',
    duration: 'a conversation of one hour',
    why: 'The students and their mentors are there already, so you improve something that exists.',
  },
  'swap-experts': {
    title: 'A day in the other’s shoes',
    description:
      'Find a teacher and a teacher educator who would like to swap places one day a week. Arrange their contracts, their hours and someone to show them round. Have both tell the partners each term what they saw.',
    duration: 'a school year, one day a week',
    why: 'Working for two organisations takes firm agreements between partners who know each other well.',
  },
};
