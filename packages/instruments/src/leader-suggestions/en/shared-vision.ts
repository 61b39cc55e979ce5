import type { DeckWording } from '@lerend/core/deck';

export const sharedVision: DeckWording['cards'] = {
  'involve-teachers': {
    title: 'A vision that is everyone’s',
    description:
      'Begin with a question to all teachers: what do you wish for our pupils, and what does that ask of us? Work in small groups, and let a few teachers write it up. Put the text to everyone once more. You are on the right track when colleagues find their own words in it.',
    duration: 'three meetings in two months',
    why: 'At the start it helps to know together what all the effort is for.',
  },
  'live-it': {
    title: 'Do what it says',
    description:
      'Choose one sentence from the vision, and think what you will do differently this week because of it. Tell the team why you handle something this way, and ask a colleague to say honestly how much of it they could see. You hear that it works when others start to use the sentence too.',
    duration: 'a few minutes a day, for a month',
    why: 'People believe sooner what they see you do, and you can begin today.',
  },
  'look-through-vision': {
    title: 'Look at your lesson this way',
    description:
      'Ask teachers to choose one lesson from this week, and hold it up against the vision together. What can you see of it already, and what would you like to try? Talk in threes, and join one of the groups. You can tell that it helps when someone says a week later what went differently.',
    duration: 'an hour of a team meeting',
    why: 'It takes a vision, and some calm to look honestly at your own lesson.',
  },
  touchstone: {
    title: 'What is in it for the pupil?',
    description:
      'When a decision comes up, put the vision on the table first and ask what pupils gain. Let a teacher watch over that question, also when you are in a hurry. Write the answer beside the decision. You know it has taken hold when a colleague asks before you do.',
    duration: 'ten minutes per decision',
    why: 'Once there is a vision, this question keeps it fresh, even when you have come far.',
  },
  hiring: {
    title: 'New colleague, same course',
    description:
      'Take two questions from your vision before a job interview. Let a teacher join the interview, and be honest about what comes first at your school. You know it helped when, half a year on, the new colleague says the school is as you described it.',
    duration: 'half an hour to prepare per vacancy',
    why: 'With a clear vision this takes little, and newcomers know at once what you stand for.',
  },
  'personal-plans': {
    title: 'A piece of the vision in each plan',
    description:
      'Ask each teacher in the development talk: which part of our vision do you want to get better at this year? Choose one goal together for the teacher’s own plan, and ask what that takes from you. You see it when the goals of colleagues begin to fit together.',
    duration: 'half an hour per teacher, spread over a few weeks',
    why: 'A goal of your own can come from the vision once its main lines are there.',
  },
  'judge-courses': {
    title: 'Which course suits us?',
    description:
      'With two teachers, make three questions from the vision, and put them to every course you are offered. Say no to what is nice and does not fit. Tell the team why you choose something. It was a good choice when you see some of it in lessons a month later.',
    duration: 'an hour for the questions, then a quarter of an hour per course',
    why: 'Choosing from so many courses is easier when you know what comes first.',
  },
};
