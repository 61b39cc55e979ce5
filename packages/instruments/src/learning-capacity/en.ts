import type { ChecklistWording } from '@lerend/core/checklist';
import { developmentScaleEn } from '../scales/development.en.js';

export const learningCapacityEn: ChecklistWording = {
  instrument: 'learning-capacity',
  locale: 'en',
  title: 'Our capacity to learn',
  introduction:
    'Twenty short statements about how you learn as colleagues. For each one, pick what you recognise in your team now.',
  stem: 'When it comes to our own learning',
  scale: developmentScaleEn,
  domains: {
    guided: {
      title: 'Guided learning',
      description: 'Learning in which somebody else sets the goal and the route, as on a course.',
    },
    'self-directed': {
      title: 'Self-directed learning',
      description: 'Learning in which you choose a goal yourself and plan your own route.',
    },
    experiential: {
      title: 'Learning from experience',
      description: 'Learning that happens of its own accord, simply while you work.',
    },
  },
  items: {
    'training-readiness': {
      statement: 'We like to take part in training.',
      hint: 'Such as a course, a longer programme or a training day.',
    },
    preparing: {
      statement: 'Before a course starts, we think about what we want from it.',
      hint: 'You choose among the goals on offer, plan your time or recall what you already know.',
    },
    processing: {
      statement: 'We work through new material until we really understand it.',
      hint: 'You ask questions, look things up or hold it against your own lessons.',
    },
    regulating: {
      statement: 'We notice when we do not quite understand something yet.',
      hint: 'Or when it has slipped away again.',
    },
    'guided-affect': {
      statement: 'When learning is hard going, we keep faith in what we can do.',
      hint: 'If a task fails, you put it down to effort or bad luck, and not to who you are.',
    },
    'learning-readiness': {
      statement: 'We want to learn things that we choose ourselves.',
      hint: 'Learning is then part of your job, even when nobody asks for it.',
    },
    'self-management': {
      statement: 'We set our own learning goals.',
      hint: 'Goals that matter to you, with a plan for getting there.',
    },
    autonomy: {
      statement: 'We keep going with what we set out to learn, without being pushed.',
      hint: 'Even in a busy week, or once the novelty has worn off.',
    },
    anticipation: {
      statement: 'We can judge what there is still for us to learn.',
      hint: 'You have an overview of a topic, such as the teaching of reading, and know where you can go further.',
    },
    strategies: {
      statement: 'We choose a way of learning that suits what we want to learn.',
      hint: 'Such as practising, digging into something or building on what you can already do.',
    },
    'subject-autonomy': {
      statement: 'We are at home in our subject.',
      hint: 'You know how it fits together, which questions matter and what use it is in everyday life.',
    },
    metacognition: {
      statement: 'Along the way, we check how far we have come in our learning.',
      hint: 'If you get stuck, you choose another approach.',
    },
    'self-directed-affect': {
      statement: 'We believe that our effort makes a difference to what we learn.',
      hint: 'You trust that you will reach your goal if you work at it.',
    },
    'experience-readiness': {
      statement: 'We want to learn from what happens to us at work.',
      hint: 'A lesson that goes differently, a talk with parents, a new task.',
    },
    'looking-back': {
      statement: 'We take time afterwards to see what we learnt.',
      hint: 'Which moment mattered to you, and what can you do now that you could not do before?',
    },
    'making-explicit': {
      statement: 'We put into words what an experience teaches us.',
      hint: 'Including what holds true beyond that one time.',
    },
    transfer: {
      statement: 'What we learnt in one place, we also use in a new situation.',
      hint: 'Such as with another class or in another task.',
    },
    'seeing-need': {
      statement: 'We see when learning from experience alone is not enough.',
      hint: 'You then make a plan, ask for help or choose a course.',
    },
    seeking: {
      statement: 'We seek out situations that we can learn something from.',
      hint: 'Such as another year group, or a task that you have not done before.',
    },
    'open-to-feedback': {
      statement: 'We are open to criticism of our work.',
      hint: 'You listen to it, or even ask for it.',
    },
  },
};
