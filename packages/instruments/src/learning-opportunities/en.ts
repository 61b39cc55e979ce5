import type { DeckWording } from '@lerend/core/deck';

export const learningOpportunitiesEn: DeckWording = {
  instrument: 'learning-opportunities',
  locale: 'en',
  title: 'Room to learn',
  introduction:
    'Fifteen ways to give learning a place: with a goal of your own, while you work or by living through something new. Choose one that suits you now, and start there.',
  settings: {
    school: { title: 'At school' },
  },
  steps: {
    'self-directed-learning': {
      title: 'You steer, others think with you',
      description:
        'You choose what you want to learn, and someone else helps you think about the goal, the approach and the result.',
    },
    'learning-while-working': {
      title: 'Learning while you work',
      description: 'Four habits that let you learn something in an ordinary working week.',
    },
    'learning-from-experience': {
      title: 'Learning from what happens',
      description:
        'Make sure that there is something to live through, and together get out of it what you can.',
    },
  },
  cards: {
    'review-goals': {
      title: 'Is this the right goal for you?',
      description:
        'First put your own learning goal on paper in one sentence. Show it to your head or a colleague, who asks: why this, why now, and what will pupils notice? Then lay the goals side by side and see which ones you share. It helped if your goal is still alive a month later.',
      duration: 'twenty minutes per talk, and half an hour together',
      why: 'It all starts with a goal, and a second pair of eyes helps when choosing your own is still new.',
    },
    'show-own-learning': {
      title: 'Show how you learn',
      description:
        'First find someone who is learning something new at the moment, ideally the head. In ten minutes they tell the team what the goal is, what is going well and where they are stuck. Then ask who would like to be next. You can tell that it works when someone comes forward unasked.',
      duration: 'ten minutes of a team meeting',
      why: 'An example close to home does most for people who have yet to get going.',
    },
    'match-strategies': {
      title: 'Which approach fits this?',
      description:
        'First write down what you already know about what you want to learn, and what helped you last time with something hard. In threes, discuss which approach fits, such as practising, shadowing or reading. Choose one and try it for two weeks. It worked if you can say why this approach took you further, or why it did not.',
      duration: 'forty-five minutes, with two weeks to try it out',
      why: 'All it takes is a learning goal, and together you see more ways than you do alone.',
    },
    'use-learning-materials': {
      title: 'Fill a learning shelf together',
      description:
        'First choose one topic that several colleagues have questions about. Ask three people to bring something each, such as an article, a film clip or an online course. In pairs, pick one, think of two questions beforehand, and keep what was good in one fixed place. It helped if someone else later finds it there and uses it.',
      duration: 'two one-hour sessions, a few weeks apart',
      why: 'A few good sources are enough to begin with, and along the way you discover what else there is to learn.',
    },
    'review-self-tests': {
      title: 'How do you know you can do it?',
      description:
        'First think, each of you: how will I know that I can do this? In pairs, dig deeper: does this really show what you wanted to learn, and also what is not there yet? Adjust your check and carry it out within a month. It helped if the outcome told you something that you did not know.',
      duration: 'half an hour per pair, and fifteen minutes later on',
      why: 'Once you are at work on a goal of your own, you will want to know when you are there.',
    },
    'check-along-the-way': {
      title: 'How is it going?',
      description:
        'First put three slots of fifteen minutes in the timetable, for groups of three. Each of you says how far you have got, where you are stuck and what you will now do differently. End the last one by asking what helped you learn. You will notice it when people change their approach on the way instead of quietly giving up.',
      duration: 'three times fifteen minutes, over nine weeks',
      why: 'Once learning is under way, the art is to keep at it and adjust, and that stays useful however good you are.',
    },
    'get-feedback': {
      title: 'Ask for feedback yourself',
      description:
        'First think of one thing that you really want to know, such as: could they follow my explanation? Ask a colleague who is good at this to come and watch for fifteen minutes. Listen, say thank you, and a week later tell them what you did with it. It is going well if you find it easier to ask next time.',
      duration: 'half an hour, and five minutes a week later',
      why: 'You decide what it is about, which makes it safe enough to begin with.',
    },
    'reflect-in-quiet': {
      title: 'Fifteen quiet minutes',
      description:
        'First agree with the team on a fixed time when nobody wants anything from you, such as Friday after the last lesson. Everyone writes for fifteen minutes about one moment from that week: what did you do, what did you mean to do, what would you do now? Those who wish then tell someone else. After six weeks, see whether you also pause more often during lessons.',
      duration: 'fifteen minutes a week, for six weeks',
      why: 'Looking back takes some peace and quiet, which is easier to find if you plan it in from the start.',
    },
    'build-own-theory': {
      title: 'Why does this work?',
      description:
        'First choose an approach that often works for you, with five or six colleagues who use it. Write down together: we do this because we think that pupils learn in this way. Lay an article or a study beside it, and adjust your sentence. You are there when you can explain it to a new colleague.',
      duration: 'three one-hour talks, over two months',
      why: 'You build on what you have tried together, so it suits a team that has been at it for a while.',
    },
    'try-something-new': {
      title: 'A trial that is allowed to fail',
      description:
        'First choose, with a few colleagues, something small that you want to do differently. Have the head say out loud that it may go wrong. Try it for three lessons, and tell the team what happened. It helped if even a disappointing lesson gave you a new idea.',
      duration: 'an hour to choose, three weeks to try',
      why: 'Something small takes little courage even when this is new to you, and one trial makes you want another.',
    },
    'complex-problems': {
      title: 'A question without a ready answer',
      description:
        'First choose, with the head, a hard question that keeps coming up, such as pupils who are often absent. Find four people in different jobs, give them hours, and let one of them watch what the group is learning. Every term, tell the others what you did and what you learned from it. It works when the members start using that in the rest of their work.',
      duration: 'half a school year, at two hours a week',
      why: 'It asks for hours and for nerve, which suits a team that is used to learning together.',
    },
    'create-experiences': {
      title: 'What would you like to try?',
      description:
        'First ask each other: which task, group or place would teach you something new? Then, with the head, look for something small that can be done, such as a day of shadowing, a week in each other’s place, or one task in and another out. Agree on who helps you. It worked if you can now do something that you would not have learned where you were.',
      duration: 'half an hour per person, then a few weeks to arrange things',
      why: 'Chances to grow can be made, and a small swap is easy enough to arrange even in the beginning.',
    },
    'make-experience-explicit': {
      title: 'Tell us what you learned',
      description:
        'First choose a moment from the past month that stayed with you, and tell it in a group of three. The others only ask questions: what did you do, and what did you know afterwards that you did not know before? Write down one insight from each story, and also what you want to learn in some other way. It worked if there is something on paper that surprised you.',
      duration: 'one talk of forty-five minutes',
      why: 'Everyone has lived through something already, so nothing needs to be in place for this.',
    },
    'learn-in-networks': {
      title: 'Bring something, take something home',
      description:
        'First find out which networks you already belong to, and who goes there. Next time send two colleagues, with one question from the team and one example to share. At the first meeting afterwards, let them tell you what you can do with what they heard. It is going well when people from outside start ringing you too.',
      duration: 'an hour to find out, then an afternoon per gathering',
      why: 'A network gives most to those who already have something to ask and something to tell.',
    },
    'carry-over': {
      title: 'Does it work elsewhere too?',
      description:
        'First take something that went well in one class, and think about what made it work. Ask a colleague from another group to try it there, and go and watch once. Talk it over: what could stay the same, what had to change? Put that on half a page; it helped if a third colleague can work with it.',
      duration: 'a lesson visit and a talk, within a few weeks',
      why: 'There has to be something that works first, and by taking it along you understand better why it does.',
    },
  },
};
