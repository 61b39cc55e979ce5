import type { QuadrantWording } from '@lerend/core/quadrant';

export const teamCultureEn: QuadrantWording = {
  instrument: 'team-culture',
  locale: 'en',
  title: 'The culture of our team',
  introduction:
    'Where are you in our team: how welcome are you, and how are you challenged? Pick what you see now; there is no right answer.',
  axes: {
    invitation: {
      title: 'Invitation',
      question: 'How much room do you find in our team to be yourself?',
      low: 'little',
      high: 'much',
      steps: ['very little', 'rather little', 'in between', 'quite a lot', 'a great deal'],
    },
    challenge: {
      title: 'Challenge',
      question: 'How much challenge do you find in our team to get better at your job?',
      low: 'little',
      high: 'much',
      steps: ['very little', 'rather little', 'in between', 'quite a lot', 'a great deal'],
    },
  },
  items: {
    'safe-to-doubt': { statement: 'In our team you can safely say that you have doubts.' },
    'trusting-intentions': { statement: 'We trust that our colleagues mean well by us.' },
    'feeling-welcome': { statement: 'In our team you feel welcome.' },
    'caring-closely': { statement: 'We feel for colleagues in what they are going through.' },
    'aiming-high': { statement: 'We set the bar high for our own work.' },
    'stretching-goals': { statement: 'Our team chooses goals that really stretch us.' },
    'sharp-questions': { statement: 'We ask each other searching questions about our work.' },
    'keeping-agreements': { statement: 'We remind each other of what we agreed to do.' },
  },
  scale: ['Strongly disagree', 'Disagree', 'In between', 'Agree', 'Strongly agree'],
  classes: {
    cosy: {
      title: 'Cosy culture',
      short: 'Cosy',
      description:
        'It is warm and familiar, and you can count on one another. Hard questions about the work come up less often.',
    },
    growth: {
      title: 'Growth culture',
      short: 'Growth',
      description:
        'You can be who you are, and something is asked of you. That is how you go on learning together.',
    },
    apathetic: {
      title: 'Apathetic culture',
      short: 'Apathetic',
      description:
        'Colleagues mostly work apart and ask little of one another. There is not much energy for anything new at the moment.',
    },
    discouraging: {
      title: 'Discouraging culture',
      short: 'Discouraging',
      description:
        'A lot is expected, and that does not quite feel safe. Those who have doubts tend to keep them to themselves.',
    },
  },
  noSharedClass: 'No shared culture',
  characteristics: {
    'cosy-expectations': 'Low expectations',
    'cosy-results': 'Low results',
    'cosy-standards': 'Low standards',
    'cosy-relations': 'Low satisfaction',
    'cosy-risk': 'Cosiness',
    'cosy-initiative': 'Lack of knowledge and initiative',
    'cosy-morale': 'Frustration',
    'growth-expectations': 'High expectations',
    'growth-results': 'High results',
    'growth-standards': 'High standards',
    'growth-relations': 'Collaboration',
    'growth-risk': 'Taking risks, making mistakes',
    'growth-initiative': 'Looking for new ways',
    'growth-morale': 'High morale',
    'apathetic-expectations': 'Very low expectations',
    'apathetic-results': 'Very low results',
    'apathetic-standards': 'Very low standards',
    'apathetic-relations': 'Alienation',
    'apathetic-risk': 'Isolation',
    'apathetic-initiative': 'Avoiding new initiatives',
    'apathetic-morale': 'Low morale',
    'discouraging-expectations': 'High expectations',
    'discouraging-results': 'Erratic results',
    'discouraging-standards': 'Variable standards',
    'discouraging-relations': 'Competition',
    'discouraging-risk': 'Risk-averse',
    'discouraging-initiative': 'Culture of blame, fear',
    'discouraging-morale': 'Low morale',
  },
};
