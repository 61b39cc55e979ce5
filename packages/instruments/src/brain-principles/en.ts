import type { ChecklistWording } from '@lerend/core/checklist';
import { developmentScaleEn } from '../scales/development.en.js';

export const brainPrinciplesEn: ChecklistWording = {
  instrument: 'brain-principles',
  locale: 'en',
  title: 'Teaching with the brain in mind',
  introduction:
    'Ten statements about what makes learning easier. Think of the lessons at your school and pick how far along you are.',
  stem: 'In our lessons',
  scale: developmentScaleEn,
  domains: {
    principles: {
      title: 'Principles of learning with the brain',
      description: 'What a teacher does so that pupils take something in and remember it.',
    },
    conditions: {
      title: 'Conditions around the lesson',
      description: 'What is arranged around the learning, from the mood to the room.',
    },
  },
  items: {
    emotion: {
      statement: 'We create a mood in which learning works.',
      hint: 'Pupils are curious, for example, and not upset or tense.',
    },
    repeat: {
      statement: 'We bring the same content back several times.',
      hint: 'Such as with questions about last week, most of all in the first weeks after it was taught.',
    },
    create: {
      statement: 'We let pupils discover connections for themselves.',
      hint: 'By sorting, making and trying things out, besides listening.',
    },
    focus: {
      statement: 'We help pupils direct their attention to something.',
      hint: 'With a clear goal, a picture to go with it or an example to follow.',
    },
    senses: {
      statement: 'We let pupils use more than one sense.',
      hint: 'Pupils hear something, see it and sometimes hold it.',
    },
    'build-on': {
      statement: 'We start from what pupils already know.',
      hint: 'For example with a comparison from their own world.',
    },
    safety: {
      statement: 'We see to it that pupils feel safe.',
      hint: 'You can ask a question or make a mistake without anyone laughing.',
    },
    surroundings: {
      statement: 'We make the surroundings pleasant to learn in.',
      hint: 'Think of light, fresh air, temperature and sound.',
    },
    breaks: {
      statement: 'We build in regular breaks.',
      hint: 'Standing up or moving about for a moment counts too.',
    },
    rooms: {
      statement: 'We choose a space that suits what pupils are going to do.',
      hint: 'A quiet spot to read, a large table to build on.',
    },
  },
};
