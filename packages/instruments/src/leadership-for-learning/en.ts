import type { ChecklistWording } from '@lerend/core/checklist';
import { developmentScaleEn } from '../scales/development.en.js';

export const leadershipForLearningEn: ChecklistWording = {
  instrument: 'leadership-for-learning',
  locale: 'en',
  title: 'Leadership for learning',
  introduction:
    'Twenty-seven short statements about learning and leading, which is not the school leader’s work alone. For each one, pick what you see now.',
  stem: 'At our school, in lessons and beyond',
  scale: developmentScaleEn,
  domains: {
    'focus-on-learning': {
      title: 'Learning as an activity',
      description: 'How we look at learning, our pupils’ and our own.',
    },
    conditions: {
      title: 'Conditions that help learning',
      description: 'What we put in place so that learning works: culture, space, safety and tools.',
    },
    dialogue: {
      title: 'Dialogue about learning and leading',
      description: 'How we talk about them, with each other and with people outside.',
    },
    'shared-leadership': {
      title: 'Sharing leadership',
      description: 'How we lead together, whatever post you hold.',
    },
    accountability: {
      title: 'Shared accountability',
      description: 'How we check together what our work brings about, and what we tell others of it.',
    },
  },
  items: {
    'everyone-learns': {
      statement: 'Like our pupils, we are still learning ourselves.',
      hint: 'Teacher, support staff or school leader: it goes for each of us.',
    },
    interplay: {
      statement: 'We bear in mind that learning is more than thinking.',
      hint: 'Feelings and contact with others play a part: people who feel left out learn less.',
    },
    'context-and-differences': {
      statement: 'We fit the learning to the person who learns.',
      hint: 'And to the situation: what works here may not work somewhere else.',
    },
    'leadership-from-learning': {
      statement: 'What we learn helps us to take the lead.',
      hint: 'Such as a colleague who learned a lot in a project and now runs a working group.',
    },
    'chances-to-lead': {
      statement: 'We give each other the chance to learn by leading.',
      hint: 'Pupils too, for example when they organise an activity themselves.',
    },
    'nurturing-culture': {
      statement: 'The way we treat one another helps us to learn.',
      hint: 'This is about pupils and about adults.',
    },
    'reflect-on-learning': {
      statement: 'We make time to think about how learning works.',
      hint: 'What learning is, what you need for it and how it unfolds. Pupils think along.',
    },
    spaces: {
      statement: 'Our spaces invite us to learn.',
      hint: 'The building, and also the places and moments where people meet.',
    },
    'safe-to-risk': {
      statement: 'It is safe for us to take a risk.',
      hint: 'Also when it falls flat, or when it asks more of you than you thought.',
    },
    tools: {
      statement: 'We use tools that make us think about learning.',
      hint: 'Such as an observation sheet, a journal or a set format for discussions. Thinking about teaching counts too.',
    },
    'explicit-practice': {
      statement: 'We can talk openly about how we lead learning.',
      hint: 'You can explain why we do it this way, also to another school.',
    },
    'collegial-inquiry': {
      statement: 'Together we look into how leading helps learning.',
      hint: 'For example: what do pupils notice when a teacher drives a change?',
    },
    coherence: {
      statement: 'Shared values tie together what we do.',
      hint: 'Values are what you find important, such as fairness. Shared ideas and habits help too.',
    },
    factors: {
      statement: 'We find out what affects our learning.',
      hint: 'What slows it down and what helps it along, in leading as well. Then we do something about it.',
    },
    'shared-concern': {
      statement: 'Many of us care how leading ties in with learning.',
      hint: 'It is not just a subject for school leaders.',
    },
    networking: {
      statement: 'Through networks we come across other ways of seeing things.',
      hint: 'From researchers, for example, or from schools in another country or culture.',
    },
    'structures-for-participation': {
      statement: 'We have set ways to help build a school that learns.',
      hint: 'Such as working groups, a pupil council or a parent panel.',
    },
    'daily-signs': {
      statement: 'An ordinary day shows that we lead together.',
      hint: 'Who opens the meeting, who arranges the trip, who welcomes visitors?',
    },
    'everyone-leads': {
      statement: 'We encourage each other to take the lead where it fits.',
      hint: 'Who that is depends on the task and on the situation.',
    },
    'use-experience': {
      statement: 'We make use of the experience of people connected with our school.',
      hint: 'Colleagues, pupils and parents: what they have been through and what they are good at.',
    },
    'across-boundaries': {
      statement: 'When we work together, we step across boundaries.',
      hint: 'Boundaries between subjects, between roles or between leaders and the team.',
    },
    'self-evaluation': {
      statement: 'We have a set way of evaluating ourselves at every level.',
      hint: 'That is: checking for ourselves how things go, in class, in the whole school and with the community.',
    },
    'evidence-and-values': {
      statement: 'We go by evidence when we talk about our work.',
      hint: 'Such as figures, pupils’ work or conversations. We also ask: does this fit our values?',
    },
    'internal-first': {
      statement: 'We account to each other first, then to the outside world.',
      hint: 'The outside world: the school board or the inspectorate, for example.',
    },
    'recast-policy': {
      statement: 'We translate national policy into our own values.',
      hint: 'That is, into what matters most to us in our teaching.',
    },
    'own-story': {
      statement: 'We decide for ourselves how we tell the story of our school.',
      hint: 'While doing so we keep an eye on what goes on in politics.',
    },
    sustainability: {
      statement: 'We see to it that what we build up lasts.',
      hint: 'Also when someone leaves: another person takes over, and what was good stays.',
    },
  },
};
