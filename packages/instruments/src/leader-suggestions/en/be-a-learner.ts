import type { DeckWording } from '@lerend/core/deck';

export const beALearner: DeckWording['cards'] = {
  courses: {
    title: 'Back to school yourself',
    description:
      'Choose a course that suits what your school wants, and tell the team why. Arrange time with your board, and ask a colleague to stand in for you on those days. Each month, also share something you still find hard. It is catching on when teachers ask about a course of their own.',
    duration: 'a school year, with a fixed day or evening',
    why: 'A day away is easier when colleagues already take over tasks, and they see that you learn as well.',
  },
  'conferences-self': {
    title: 'Take a question on the road',
    description:
      'Ask teachers which question you may take to a conference for them. Go with one of them if you can. Afterwards, share what you heard and what you want to do differently yourself. You know it helped when people want to know more.',
    duration: 'a day, and a quarter of an hour to tell about it',
    why: 'With a question from the team in your pocket, you show that you learn for them too.',
  },
  'keep-reading': {
    title: 'An hour to read',
    description:
      'Put an hour a week in your diary for a journal or a book, and keep to it. Ask a teacher to read the same thing, and talk about it together. Leave what was good in the staff room. You know it has caught on when others add pieces to the pile.',
    duration: 'an hour a week',
    why: 'You can read this very week, and it will help with the next choice you face.',
  },
  'national-networks': {
    title: 'Out into the country',
    description:
      'Find a national network that suits what you are working on. Bring in a question from your school, and share what goes well too. Take a teacher along now and then. It is worth it when you know whom to call when you are stuck.',
    duration: 'half a day each term, with some work in between',
    why: 'In a network you take and you give, and you can give once something is running at your school.',
  },
  'give-talks': {
    title: 'Tell it outside the school',
    description:
      'Choose something that runs well at your school, and offer a talk or workshop about it. Make and give it together with the teachers who did it. Be open about what did not work out. It was worthwhile when a question from the audience makes you all think again.',
    duration: 'a few weeks to prepare, and half a day out',
    why: 'If you have built something up, you still learn from it by explaining it to others.',
  },
  'bring-experts': {
    title: 'Bring in someone who knows',
    description:
      'Ask the team which subject they would welcome help with, and find someone who knows a lot about it. Let this person sit in on a few lessons first, so that the talk is about your own pupils. Plan a second visit right away. You know it was a success when teachers keep in touch themselves.',
    duration: 'two afternoons, six weeks apart',
    why: 'Someone from outside brings knowledge that you do not have yourselves yet.',
  },
  inform: {
    title: 'What is new?',
    description:
      'Every month, choose one new insight or plan that your pupils will notice, and sum it up in five sentences. Ask a teacher who knows about it to read it first. End with a question. You can see it working when people talk about it over coffee.',
    duration: 'half an hour a month',
    why: 'A short piece is quickly read, and lets everyone join the discussion from the beginning.',
  },
  refer: {
    title: 'I know where to find that',
    description:
      'Listen to what a teacher is puzzling over, and point to one source: an article, a site or a person. With a few colleagues, start a list that everyone can add to. Ask later what it brought. You can tell that it helps when people begin to point each other to things.',
    duration: 'a few minutes at a time',
    why: 'One good tip at the right moment is often enough to get someone further.',
  },
  advise: {
    title: 'A hand with a lesson',
    description:
      'Offer to prepare a lesson with a teacher, and ask first what they want to achieve. Give one piece of advice, and say why you think so. Come and watch if you may. You can see that it helped when the teacher makes something of their own out of it.',
    duration: 'half an hour per teacher',
    why: 'Help with an everyday lesson is small and close by, which opens the way for more.',
  },
  'discuss-effects': {
    title: 'What did it do for the class?',
    description:
      'Ask teachers who are trying something new how they want to see whether pupils gain from it. Talk it over together after three weeks: what exactly did you do, and what happened? Discuss what you learn from what did not work as well. You know the talk helped when the next lesson looks different.',
    duration: 'two half-hour talks, three weeks apart',
    why: 'As soon as people try something out, there is something to learn together from what it did.',
  },
};
