import type { DeckWording } from '@lerend/core/deck';

export const supportingConditions: DeckWording['cards'] = {
  timetables: {
    title: 'Shift the timetable',
    description:
      'With whoever makes the timetable, find one hour a week when colleagues who want to make something together are free. Ask them beforehand what they will do with it, and keep it clear of other appointments. At the end of the year you can see what has come out of that hour.',
    duration: 'a school year, starting while the timetable is still open',
    why: 'Changing the timetable is an effort, and it pays when there are people keen to work together.',
  },
  communicate: {
    title: 'Short news on a fixed day',
    description:
      'Write half a page on the same day every week: what has been decided, why, and what is coming? Each time, ask a different colleague to add something. Telling it in a short meeting works too. You can see it working when fewer questions come up about what was known already.',
    duration: 'half an hour a week',
    why: 'People who know what is going on can join in the thinking, which helps from the start.',
  },
  subteams: {
    title: 'A small team for each improvement',
    description:
      'Choose with all teachers two things that could be better, such as the mood in the playground. Let three or four people come forward for each, give them time and say what they may decide themselves. Ask every month how it stands. You can see it has taken off when colleagues outside the group join in.',
    duration: 'an hour every two weeks, for three months',
    why: 'Small teams move ahead when there are goals, chosen together, to work on.',
  },
  'learning-meetings': {
    title: 'A fixed moment to learn',
    description:
      'Put a meeting in the diary every month that is about learning only. Always ask the same question: what do pupils not manage yet, and what can we do differently? Let a teacher bring an example from class. You can tell that it helps when someone reports next time what happened.',
    duration: 'an hour a month, for half a year',
    why: 'A fixed moment turns learning into a habit, and one example is enough to begin.',
  },
  'find-time': {
    title: 'You teach, they talk',
    description:
      'Take over a lesson, so that a teacher can prepare something with a colleague. Or invite the team for an evening with soup and bread, and work on together afterwards. Ask beforehand what the time is for. You know it helped when they show what they made and ask for a next time.',
    duration: 'one lesson, or an evening of two hours',
    why: 'This way there is time to begin together, even while the timetable stays as it is.',
  },
};
