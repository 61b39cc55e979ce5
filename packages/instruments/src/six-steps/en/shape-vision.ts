import type { DeckWording } from '@lerend/core/deck';

export const shapeVision: DeckWording['cards'] = {
  'grounded-vision': {
    title: 'What do we stand for?',
    description:
      'Talk with the whole team about what good learning is, for your pupils and for yourselves. Read a few short texts alongside, so that your choices rest on something. Write one page together, and ask whether everyone recognises themselves in it.',
    duration: 'four meetings over a year',
    why: 'Setting a direction together takes time, but everything that follows can lean on it.',
  },
  'visible-basics': {
    title: 'What you see in every lesson',
    description:
      'As a team, choose three things that can be seen in every lesson. Ask an experienced colleague to visit and say what they saw of these: one thing that works and one idea. After six weeks, discuss whether you picked the right three.',
    duration: 'a team afternoon and six weeks of lesson visits',
    why: 'Feedback on lessons calls for a shared vision and enough safety.',
  },
  'share-good-practice': {
    title: 'A lesson worth talking about',
    description:
      'Ask a colleague to tell or show a moment from a lesson that went well. Talk about why it worked, and what it says about what matters to you. Agree who brings something next time.',
    duration: 'twenty minutes of a meeting',
    why: 'It starts from what goes well, which makes talking about lessons an easy first step.',
  },
  'improvement-agreements': {
    title: 'How we make things better',
    description:
      'Have everyone write down how they like to work on better lessons, and what gets in the way. Lay the notes side by side and choose three agreements. Discuss as well what you will do when an agreement does not work out.',
    duration: 'a one-hour meeting',
    why: 'One meeting is enough to begin, and after it you know what you may ask of each other.',
  },
  'keep-vision-alive': {
    title: 'The vision on the table',
    description:
      'Pick one sentence from your vision every month. Ask colleagues where they saw it, in a lesson or in the team. Change the sentence if you have moved on yourselves.',
    duration: 'a quarter of an hour a month',
    why: 'A vision you already have stays yours when you keep talking about it.',
  },
  'partnership-vision': {
    title: 'Why do we work together?',
    description:
      'Bring together people from all schools and institutes, students included. Talk about what you want to achieve jointly in training, staff development and research. Have a small group write it up, and put the text to everyone once more.',
    duration: 'a year, with three large meetings',
    why: 'With a shared story, you know from the start what you can expect of each other.',
  },
  'shared-knowledge-base': {
    title: 'Read where it comes from',
    description:
      'Choose three texts that your vision rests on. Read them in groups that mix school and institute, and say what you recognise and what you doubt. Keep the texts, with a short summary, where every partner can reach them.',
    duration: 'three reading sessions over two months',
    why: 'Once the vision is there, it helps to share the words and sources behind it.',
  },
  'roles-from-vision': {
    title: 'What does it ask of me?',
    description:
      'Put out a chair for each role: board member, head, teacher, teacher educator and student. Let people say from their own role what the vision asks of them and what they need from others. Write three lines per role, and look at them again a few weeks later.',
    duration: 'two one-hour talks, a few weeks apart',
    why: 'A vision comes to life when you know what to do with it in your own work.',
  },
  'visualise-vision': {
    title: 'The vision in one picture',
    description:
      'Ask a few people in the partnership to draw the vision: as a map, a tree, a house. Choose together the picture that stays with you best. Open every meeting with it, as a slide or a poster.',
    duration: 'an afternoon of drawing and choosing',
    why: 'If the vision is there already, a good picture costs little and helps everyone remember it.',
  },
};
