import type { ChecklistWording } from '@lerend/core/checklist';
import { developmentScaleEn } from '../scales/development.en.js';

export const inquiryCultureEn: ChecklistWording = {
  instrument: 'inquiry-culture',
  locale: 'en',
  title: 'Our culture of inquiry',
  introduction:
    'Eight statements about research in school, from a small study of one lesson to a large project. For each, pick how far along you are with it.',
  stem: 'When we look into something at school',
  scale: developmentScaleEn,
  domains: {
    'research-in-school': {
      title: 'Research in school',
      description: 'What it takes to find something out together and make good use of it.',
    },
  },
  items: {
    organising: {
      statement: 'We have arrangements for how research is done.',
      hint: 'Such as who does it, when there is time for it and who helps.',
    },
    'choosing-theme': {
      statement: 'We choose together what a piece of research is about.',
      hint: 'The theme begins with a question that you run into at work.',
    },
    'team-involvement': {
      statement: 'Those of us who do no research ourselves take an interest in it.',
      hint: 'For example by thinking along, or by trying something in their own class.',
    },
    'leader-role': {
      statement: 'Our school leader helps us to get further with research.',
      hint: 'By making time, asking questions or looking at figures together.',
    },
    'inquiring-attitude': {
      statement: 'We look at our own work with an open mind.',
      hint: 'Such an inquiring attitude begins with: what do I actually see happening here?',
    },
    'grounded-policy': {
      statement: 'We build our policy on what research shows.',
      hint: 'It may be research of your own, or research by others.',
    },
    dialogue: {
      statement: 'We talk through what a piece of research tells us.',
      hint: 'In a professional dialogue you ask what somebody else sees. There is nothing to win.',
    },
    'vision-and-sharing': {
      statement: 'We share the results of research across the school.',
      hint: 'It helps if your vision says why you do so.',
    },
  },
};
