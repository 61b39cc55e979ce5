import type { DeckWording } from '@lerend/core/deck';

export const useResearchAndData: DeckWording['cards'] = {
  'grounded-decisions': {
    title: 'Look first, then choose',
    description:
      'Take a decision that is coming up, and look up what your own data say about it. Ask a teacher to find an article to go with it. Discuss with the team what you know and what you think you know. You can see it working when someone asks next time: how can we tell?',
    duration: 'an hour of looking, and half an hour to discuss it',
    why: 'Looking at data together goes well as soon as people hear no verdict in them.',
  },
  'analyse-own-practice': {
    title: 'A close look at your own lesson',
    description:
      'Ask teachers to bring the work of three pupils, or ten minutes of film of a lesson. Look at it in threes: what happens here, and why? Bring something yourself too, such as a meeting that you led. You can tell that it helps when people discover something and want to go on with it at once.',
    duration: 'a meeting of an hour and a quarter',
    why: 'Showing your own work takes courage, and courage comes sooner when you know each other.',
  },
  'action-research': {
    title: 'A question from class, looked into',
    description:
      'Ask who has a question about their own lessons, and give two or three people hours to look into it. Ask a researcher or teacher educator to advise. Let them try something, see what happens and adjust. You can see it working when others start to use what they found.',
    duration: 'an hour a week, for one term',
    why: 'Research in your own class suits a team that is used to looking at lessons.',
  },
  'provide-instruments': {
    title: 'Lay out the tools',
    description:
      'Ask a working group what it wants to know about pupils or lessons. Gather the figures that are there already, and add a short questionnaire or observation sheet. Name someone who helps with reading them. You can tell it is going well when colleagues ask for them themselves.',
    duration: 'a few hours, spread over three weeks',
    why: 'When everything is ready to hand, finding something out is only a small step.',
  },
};
