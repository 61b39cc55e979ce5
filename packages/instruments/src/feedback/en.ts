import type { ChecklistWording } from '@lerend/core/checklist';
import { developmentScaleEn } from '../scales/development.en.js';

export const feedbackEn: ChecklistWording = {
  instrument: 'feedback',
  locale: 'en',
  title: 'Our feedback to pupils',
  introduction:
    'Eleven statements about feedback to pupils: what it is about, how you give it and how you learn to. Pick what fits you best now.',
  stem: 'When giving pupils feedback',
  scale: developmentScaleEn,
  domains: {
    aspects: {
      title: 'What our feedback is about',
      description:
        'More about the work, the approach and how you steer your learning than about who you are.',
    },
    guidelines: {
      title: 'How we give feedback',
      description: 'Talking in such a way that a pupil understands what you mean.',
    },
    'learning-to-give': {
      title: 'Learning to give feedback',
      description:
        'How we get better at it ourselves: with training, with examples and with feedback from others.',
    },
  },
  items: {
    task: {
      statement: 'We show how far the work still is from the goal.',
      hint: 'Feedback on the task: what is right already, what could be added?',
    },
    'learning-process': {
      statement: 'We comment on how a pupil went about it.',
      hint: 'Feedback on the learning process, such as a way of calculating or a reading strategy.',
    },
    'self-regulation': {
      statement: 'Our feedback helps pupils to steer their own learning.',
      hint: 'Feedback on self-regulation: planning, checking how it goes and changing course.',
    },
    person: {
      statement: 'Our praise is about what pupils do, not who they are.',
      hint: 'A pupil learns less from “how clever you are” than from “you checked your answer”.',
    },
    concrete: {
      statement: 'We name exactly what we see.',
      hint: 'With a compliment, too, you explain what is good about it.',
    },
    'explicit-aspects': {
      statement: 'We make it clear what our feedback is about.',
      hint: 'The task, the approach or the steering of learning: whatever you leave open, pupils fill in themselves.',
    },
    'intended-emotions': {
      statement: 'We say what feeling lies behind our feedback.',
      hint: 'Such as: I am saying this because I have confidence in you.',
    },
    dialogue: {
      statement: 'We ask how a pupil understands our feedback.',
      hint: 'In a short talk, with an open question.',
    },
    training: {
      statement: 'We take training in giving feedback.',
      hint: 'To know what works, and why.',
    },
    modelling: {
      statement: 'Someone shows us how it is done in our own class.',
      hint: 'A colleague or coach takes over for a moment and shows how to give feedback in this class.',
    },
    'receiving-feedback': {
      statement: 'We get feedback on how we give feedback ourselves.',
      hint: 'After a lesson visit, with a video of the lesson or at once, through an earpiece.',
    },
  },
};
