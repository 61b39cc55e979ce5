import type { StagesWording } from '@lerend/core/stages';

export const deepLearningEn: StagesWording = {
  instrument: 'deep-learning',
  locale: 'en',
  title: 'How deeply do we learn as a team?',
  introduction:
    'Think of something new that our team is working on: what do we do with what we learn? This is about our own learning, not that of pupils.',
  question: 'How deep does our own learning go at present?',
  marksQuestion: 'What do you recognise in how we learn?',
  stages: {
    surface: {
      title: 'Learning at the surface',
      short: 'Surface',
      description:
        'You are getting to know something new and can tell what it is about. That is the ground that the rest stands on.',
      next: 'Ask one layer deeper. Talk with three colleagues for ten minutes about something you have just learned. Why would this work, for whom not, and how can you tell?',
    },
    deep: {
      title: 'Deep learning',
      short: 'Deep',
      description:
        'You find out why something works. You connect it with what you knew already, and look at it critically.',
      next: 'Take it to another place. Choose one insight together and try it this week in another subject, another class or a talk with parents. Afterwards, tell each other what you adapted.',
    },
    transfer: {
      title: 'Taking it somewhere new',
      short: 'Transfer',
      description:
        'This is called transfer: what you learned in one place helps you in a very different one too. It has become part of your work.',
      next: 'Keep that road open. With every new topic, ask: what is this like, and what worked there? Keep one example in a place that everyone knows, so that a new colleague can build on it too.',
    },
  },
  aspects: {},
  marks: {
    engagement: 'We have got going with something new.',
    understanding: 'We can explain in our own words what the new thing is about.',
    action: 'We use what we learn in situations that are new to us.',
    reflection: 'We talk about why something works for us.',
    judgement: 'We work out together what something new is worth.',
    commitment: 'We stay with what we learn, even when it gets hard for a while.',
  },
};
