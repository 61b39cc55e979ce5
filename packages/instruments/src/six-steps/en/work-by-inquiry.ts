import type { DeckWording } from '@lerend/core/deck';

export const workByInquiry: DeckWording['cards'] = {
  'inquiry-before-decisions': {
    title: 'Find out first, then choose',
    description:
      'Take a change that is coming up, and first find out how things stand. Decide what you hope to see, try it on a small scale, and use data to check whether it helps. Only then decide for the whole school. After that, handle every change this way.',
    duration: 'a school year for the first round',
    why: 'It changes how everyone works, so it fits once you have looked into something together before.',
  },
  'use-literature': {
    title: 'Look up what is known',
    description:
      'Take a question that the team has right now. Search a trusted site with education research for half an hour, or put the question to a knowledge service. Bring back one useful text, and say in three sentences what it tells you.',
    duration: 'half an hour to search, ten minutes to share',
    why: 'You can do it today, it is free, and it makes the next conversation richer.',
  },
  'student-research-with-groups': {
    title: 'A student looks into it with you',
    description:
      'Ask a work group to write down a question it never gets round to. Through the training institute, find a student who would like to make it their final project. Talk every two weeks, and have a researcher from the institute look over your shoulder.',
    duration: 'an hour every two weeks, while the project runs',
    why: 'It works well when you already have a work group and a link with the institute.',
  },
  'research-culture': {
    title: 'Make inquiry a habit',
    description:
      'Fill in a short scan as a team on how you deal with questions and data. From the result, choose one habit to work on, with a card or an activity that goes with it. Repeat the scan after a year, and celebrate what has changed.',
    duration: 'a year, with a conversation every term',
    why: 'Habits change slowly, so this suits you when the first steps have been taken.',
  },
  'joint-agenda': {
    title: 'One agenda for all of us',
    description:
      'Ask every school which questions count most in the years ahead. Put them beside your vision and choose three together. In a plan for several years, write down who does what and which research goes with it.',
    duration: 'a year for the first agenda',
    why: 'Choosing ahead works when you already know what the schools are dealing with.',
  },
  'research-support': {
    title: 'Help with research',
    description:
      'Ask teachers and students where they get stuck when they look into something. Find two people in the partnership who can help, and give them hours. Set up a regular drop-in hour, and say on your site how to reach them.',
    duration: 'a few weeks to arrange, then an hour a week',
    why: 'Research of your own gets going when there is somebody to fall back on.',
  },
  'student-research-with-teachers': {
    title: 'One question, two researchers',
    description:
      'Pair each student with a teacher who has a question about their own class. Let them make the plan, gather the data and discuss the outcome together. Finish with one thing that will change at school.',
    duration: 'a few hours a week during the placement',
    why: 'Placements exist already, so you only give them more direction.',
  },
  'learn-embedding': {
    title: 'How did you do that?',
    description:
      'Ask a school where inquiry has become normal to tell how that happened. Dig deeper: what helped, what failed, who started it? Let each school choose one thing to take home.',
    duration: 'one 90-minute meeting',
    why: 'If one school has experience, telling the story is little work and worth a lot.',
  },
  'connect-same-themes': {
    title: 'Find your twin school',
    description:
      'Check the school pages to see who is looking into the same thing as you. Call that school, and plan a talk about what each of you knows so far. Turn the outcome into one page for all partners.',
    duration: 'a phone call and a one-hour talk',
    why: 'When research is already under way, linking two schools costs next to nothing.',
  },
  'attach-researchers': {
    title: 'A researcher who stays',
    description:
      'Invite a professor or researcher from a university to spend a day with you. Discuss which of your work fits their research. Put in writing, for a few years, how much time they give and what you contribute.',
    duration: 'a year until everything is settled',
    why: 'An agreement between institutions suits a partnership that already does research together.',
  },
  'apply-for-research': {
    title: 'Write a research bid together',
    description:
      'Choose a question that would help many schools. Find a researcher who will write with you, and a fund that fits. Share out the writing, and agree how teachers will take part and how others will hear the outcome.',
    duration: 'six months to a year, from idea to application',
    why: 'A bid takes time and experience, which a strong partnership can draw on.',
  },
};
