import type { ChecklistWording } from '@lerend/core/checklist';
import { developmentScaleEn } from '../scales/development.en.js';

export const motivationNeedsEn: ChecklistWording = {
  instrument: 'motivation-needs',
  locale: 'en',
  title: 'What makes us want to learn',
  introduction:
    'Four short statements about what you learn for your own work, on a training day or in between. Pick what you experience in your team now.',
  stem: 'When we learn something for our work',
  scale: developmentScaleEn,
  domains: {
    needs: {
      title: 'Needs in learning',
      description:
        'Three basic needs, and the feeling that learning matters; a little of each already helps.',
    },
  },
  items: {
    autonomy: {
      statement: 'We have a say in what we learn.',
      hint: 'Autonomy: you also have a voice in how you go about it.',
    },
    competence: {
      statement: 'We feel that we are up to it.',
      hint: 'Competence: the step is within reach, though it takes effort.',
    },
    connection: {
      statement: 'We feel connected with the people around us.',
      hint: 'Connection: with colleagues, and just as much with pupils.',
    },
    relevance: {
      statement: 'What we learn matters to us.',
      hint: 'Relevance: you know why you learn it, how it fits into the whole and what you can do with it.',
    },
  },
};
