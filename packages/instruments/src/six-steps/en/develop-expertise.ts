import type { DeckWording } from '@lerend/core/deck';

export const developExpertise: DeckWording['cards'] = {
  'goals-and-training': {
    title: 'A goal for me and a goal for us',
    description:
      'Have everyone write down one learning goal of their own. Then choose one goal to share as a team. Look for training that fits both, and arrange time and money for it.',
    duration: 'a team afternoon and a few weeks of looking around',
    why: 'A goal gives training a direction, which helps most while you are still getting going.',
  },
  'learn-on-the-job': {
    title: 'Learn on the job',
    description:
      'Form groups of four colleagues. Visit one another’s lessons in turn, with one question from whoever is teaching. Talk about what you saw, and use a fixed format to work through a tricky case together.',
    duration: 'an hour every two weeks, for eight weeks',
    why: 'Letting colleagues look in is easier when there is some trust to build on.',
  },
  'organise-joint-work': {
    title: 'Work you do together',
    description:
      'Choose a group of pupils or students for three or four colleagues to look after jointly. Timetable the same hours for them to design lessons, try them out and look back. Check each term whether the arrangement still works.',
    duration: 'a school year, starting with the new timetable',
    why: 'It changes timetables and duties, so it fits once working together goes well in a few places.',
  },
  'fewer-meetings-more-dialogue': {
    title: 'Fewer meetings, better talk',
    description:
      'List all your regular meetings as a team. Drop one, and put announcements in writing from now on. Use the time you win to talk about one question from the classroom.',
    duration: 'an hour to choose, then six weeks to try it',
    why: 'Whatever you do next will need time to talk, so it pays to free some up early.',
  },
  'train-collaboration-skills': {
    title: 'Practise working together',
    description:
      'Ask the team what is hardest: giving feedback, thinking together or looking into a question. Choose one skill, and find a trainer or an experienced colleague. Practise three times, briefly, with situations from your own work.',
    duration: 'three 90-minute sessions over two months',
    why: 'What you have practised calmly first, you will dare to do at work.',
  },
  'joint-training-offer': {
    title: 'A shared training programme',
    description:
      'Ask all partners what knowledge they will need in the coming years. Choose three subjects, and find a tutor for each within your own schools and institutes. Put everything in one calendar for the year and share the costs.',
    duration: 'a school year, from question to first course',
    why: 'It takes agreements on money and diaries, which come more easily between partners who know each other.',
  },
  'exchange-expertise': {
    title: 'Knowledge both ways',
    description:
      'Find a teacher with a special skill and have them teach a class at the training institute. Ask a teacher educator to help a school team along. Afterwards, talk with both about what it brought and what could follow.',
    duration: 'a few hours each, within two months',
    why: 'You can trade once you know what each partner has to offer.',
  },
  'expert-networks': {
    title: 'A network of specialists',
    description:
      'Pick a theme that matters at several schools. Ask each partner for someone who knows it well, and give those people regular hours. Let them learn from each other first, and then support a school that is starting on the theme.',
    duration: 'a year, with a meeting every month',
    why: 'It needs steady people and hours, which are easier to find when smaller joint work is under way.',
  },
  'attend-and-apply': {
    title: 'Go together, use it together',
    description:
      'Go to the same conference with people from three partners. Have coffee together at the end and choose one idea that suits you. Agree who will try it out and when you will hear how it went.',
    duration: 'one day, and an hour to talk it over',
    why: 'It is easy to arrange, it happens once, and you get to know each other on the way.',
  },
  'school-visits': {
    title: 'Come and see',
    description:
      'Let a school choose something it is proud of and set aside a day for visitors. Invite teachers and students from the other partners. Give visitors one question to look with, and talk afterwards about what they will take home.',
    duration: 'half a day per visit, with a few weeks to prepare',
    why: 'Seeing something at work makes people want to start, and schools like to show what goes well.',
  },
};
