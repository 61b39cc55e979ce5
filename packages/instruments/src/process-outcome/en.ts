import type { QuadrantWording } from '@lerend/core/quadrant';

export const processOutcomeEn: QuadrantWording = {
  instrument: 'process-outcome',
  locale: 'en',
  title: 'How we learn, and what comes of it',
  introduction:
    'Do we mostly learn apart or together, and whose is what comes of it? Pick what you see most in our team; each way has a value of its own.',
  axes: {
    process: {
      title: 'Learning process',
      question: 'How do we learn in our team: together, or each apart?',
      low: 'together',
      high: 'apart',
      steps: [
        'nearly always together',
        'mostly together',
        'both alike',
        'mostly apart',
        'nearly always apart',
      ],
    },
    outcome: {
      title: 'Outcome',
      question: 'Whose is what we learn: each person’s own, or the team’s?',
      low: 'each person’s',
      high: 'the team’s',
      steps: [
        'nearly always each person’s',
        'mostly each person’s',
        'both alike',
        'mostly the team’s',
        'nearly always the team’s',
      ],
    },
  },
  items: {
    'working-things-out-apart': { statement: 'We mostly work out new things each for ourselves.' },
    'choosing-training-apart': { statement: 'We choose our training independently of one another.' },
    'reading-apart': { statement: 'What we read about our profession, we digest on our own.' },
    'reflecting-apart': { statement: 'We look back on our lessons separately.' },
    'insights-of-the-team': { statement: 'Our learning yields insights that we share as a team.' },
    'agreements-of-the-team': { statement: 'What we learn leads to agreements for the whole team.' },
    'materials-of-the-team': { statement: 'What we learn shows in our team’s teaching materials.' },
    'practice-of-the-team': { statement: 'Because of what we learn, we change how we work as a team.' },
  },
  scale: ['Strongly disagree', 'Disagree', 'In between', 'Agree', 'Strongly agree'],
  classes: {
    'individual-learning': {
      title: 'Individual learning',
      short: 'Individual',
      description:
        'Everyone learns in their own way and uses it in their own classroom. You choose what you need, at your own pace.',
    },
    'individual-shared-outcome': {
      title: 'Individual process, collective outcome',
      short: 'Learn apart, use together',
      description:
        'Colleagues learn separately and then pool what they found. That way the whole team gets something out of it.',
    },
    'social-interaction': {
      title: 'Learning in social interaction',
      short: 'Learn from each other',
      description:
        'You learn by talking with each other, and everyone takes away something different. In a broad sense this is collective learning too.',
    },
    'collective-learning': {
      title: 'Collective learning',
      short: 'Collective',
      description:
        'You learn together, and what comes of it belongs to the whole team. Simons and Ruijters keep the name for this one type; in a broad sense learning in social interaction is part of it.',
    },
  },
  noSharedClass: 'No shared way of learning',
  characteristics: {},
};
