import type { ChecklistWording } from '@lerend/core/checklist';
import { developmentScaleEn } from '../scales/development.en.js';

export const collectiveLearningConditionsEn: ChecklistWording = {
  instrument: 'collective-learning-conditions',
  locale: 'en',
  title: 'What makes learning together possible',
  introduction:
    'Seventeen short statements about the conditions for learning together. For each one, pick how far you are now.',
  stem: 'How things are at our school now',
  scale: developmentScaleEn,
  domains: {
    'learning-competences': {
      title: 'Learning competences',
      description: 'What we know, want and can do as a team when we learn together.',
    },
    context: {
      title: 'The school’s context',
      description: 'Who stands around the school: the board and the parents.',
    },
    organisation: {
      title: 'Organisation',
      description: 'How our work is arranged: help, having a say, time and plans.',
    },
    leadership: {
      title: 'Leadership',
      description: 'What our school leaders do to help us along.',
    },
  },
  items: {
    'vision-clarity': {
      statement: 'We understand where our school wants to go.',
    },
    'goal-agreement': {
      statement: 'As a team we want to reach the same goals.',
    },
    'learning-from-work': {
      statement: 'We learn from what happens in our own work.',
      hint: 'From a lesson that went well, or from one that let us down.',
    },
    'joint-work-skills': {
      statement: 'We are good at designing lessons together.',
      hint: 'A test, a project or a learning pathway counts as well.',
    },
    'joint-reflection-skills': {
      statement: 'We manage to look back critically together.',
      hint: 'So also asking why we did something that way.',
    },
    'board-involvement': {
      statement: 'Our board takes an interest in what we do at school.',
      hint: 'Or the executives above the schools, if yours is one of a group.',
    },
    'parent-relations': {
      statement: 'We have a good relationship with the parents.',
      hint: 'That includes carers.',
    },
    'collegial-support': {
      statement: 'We help one another with questions about teaching.',
    },
    participation: {
      statement: 'Teachers share in decisions about what happens at our school.',
    },
    opportunity: {
      statement: 'We get the chance to work together on our teaching.',
      hint: 'Think of time, a place and a moment that suits everybody.',
    },
    'planned-goals': {
      statement: 'We work towards our goals according to a plan.',
    },
    inspiring: {
      statement: 'Our school leaders make us enthusiastic about our work.',
    },
    'care-for-people': {
      statement: 'Our school leaders care about us as people.',
    },
    efficiency: {
      statement: 'Our school leaders see to it that things are well organised.',
      hint: 'Such as the timetable, cover for absent colleagues and meetings.',
    },
    instructional: {
      statement: 'Our school leaders work with us on better teaching.',
      hint: 'This is also known as instructional leadership.',
    },
    vision: {
      statement: 'Our school leaders show us which way we are heading.',
    },
    'intellectual-challenge': {
      statement: 'Our school leaders make us think.',
      hint: 'With a question, an article or a different idea.',
    },
  },
};
