import type { DeckWording } from '@lerend/core/deck';

export const learningClimate: DeckWording['cards'] = {
  'respectful-teamwork': {
    title: 'How do we treat each other?',
    description:
      'Ask in a small group: when did working together feel good here, and what did people do? Write down what you want to see more of, and what you would rather not hear again. Choose two agreements, and open the next meeting with how they went.',
    duration: 'a 45-minute meeting',
    why: 'People who feel safe dare to join in with everything that comes after.',
  },
  'take-concerns-seriously': {
    title: 'What weighs on you?',
    description:
      'As head, spend a few weeks calling on colleagues and students, and ask what makes their work hard. Listen, take notes, and promise nothing yet. Then choose with the team one task to stop and one thing you will arrange. Say what cannot be done, too, and why.',
    duration: 'a few hours a week, for four weeks',
    why: 'People who notice that they are heard gain the trust to try something themselves.',
  },
  'dialogue-tool': {
    title: 'A talk with ground rules',
    description:
      'Take a ready-made dialogue tool: cards with questions and a few rules. Have someone in the work group keep time, and give everyone the floor in turn. Ask at the end: did we talk differently this time?',
    duration: 'half an hour to an hour',
    why: 'The tool is ready to use, and its rules make room for quieter colleagues too.',
  },
  'growth-paths': {
    title: 'More than one way to grow',
    description:
      'Ask colleagues which step they would like to take, inside or outside their post. Look for a path for each: leading a project, a day a week at another school, a new role. Start with two people, and free up hours for them.',
    duration: 'a talk with each person, then a few weeks to arrange it',
    why: 'New paths need room in duties and policy, which is easier to make once the basics are in place.',
  },
  'respectful-cross-school-work': {
    title: 'Equals at the table',
    description:
      'When a joint group starts, let everyone say what they need in order to speak freely. Name what causes friction too, such as schools that see each other as rivals. Choose three rules together, and come back to them halfway.',
    duration: '45 minutes of the first meeting',
    why: 'People from different schools only really work together when they feel treated as equals.',
  },
  'expectations-up-front': {
    title: 'What do you expect of this group?',
    description:
      'At the start, ask what each of you wants to learn and what each can bring. Then agree how often you will meet, who will be there, and what you do in between. Put it on one sheet that everyone gets.',
    duration: 'half an hour when a group starts',
    why: 'What you say beforehand is less likely to disappoint later.',
  },
  'trained-facilitators': {
    title: 'A good facilitator for every group',
    description:
      'See which joint groups lack someone to lead the conversation. Ask colleagues who would like to learn this, and give them some short training. Let them start in pairs, and plan a monthly moment to swap experiences.',
    duration: 'two days of training and a few hours a month',
    why: 'When the groups are running, a trained facilitator takes them further than goodwill alone.',
  },
  'review-worth': {
    title: 'Is it still worth it?',
    description:
      'Have each partner write down what working together has brought and what it has cost. Read it out to one another without replying. Then discuss what to keep, change or stop.',
    duration: 'a one-hour meeting, twice a year',
    why: 'Once something is running, looking back like this keeps it fair for everyone.',
  },
};
