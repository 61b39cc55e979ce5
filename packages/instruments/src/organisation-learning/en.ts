import type { ChecklistWording } from '@lerend/core/checklist';
import { developmentScaleEn } from '../scales/development.en.js';

export const organisationLearningEn: ChecklistWording = {
  instrument: 'organisation-learning',
  locale: 'en',
  title: 'How our school learns',
  introduction:
    'Eighteen statements in sets of three: about you and your colleagues, about your teams and about the whole school. For each one, pick how far along you are now.',
  stem: 'When we learn as a school',
  scale: developmentScaleEn,
  domains: {
    select: {
      title: 'Choosing information',
      description: 'What we pick up from everything that comes a school’s way.',
    },
    spread: {
      title: 'Spreading information',
      description: 'How news finds its way to those who can do something with it.',
    },
    'make-meaning': {
      title: 'Making sense together',
      description: 'What we do when one of us reads it differently from another.',
    },
    embed: {
      title: 'Keeping it',
      description: 'How what we learn becomes part of our agreements and habits.',
    },
    use: {
      title: 'Putting it to use',
      description: 'What can be seen of it afterwards in our work and in our plans.',
    },
    'revisit-models': {
      title: 'Bringing fixed ideas into the open',
      description: 'What we do with ideas so ordinary that you no longer see them.',
    },
  },
  items: {
    'select-individual': {
      statement: 'When one of us hears something that matters to the school, they notice.',
      hint: 'Such as on a course, in a journal or in a talk with parents.',
    },
    'select-group': {
      statement: 'In our teams we choose which information gets attention.',
      hint: 'By a team we mean a year group, a subject team or a working group.',
    },
    'select-together': {
      statement: 'As a school we have a set way of choosing information.',
      hint: 'You then know what the school acts on, and what it leaves for now.',
    },
    'spread-individual': {
      statement: 'When one of us knows something useful, they pass it on.',
    },
    'spread-group': {
      statement: 'Our teams tell other teams what they find out.',
      hint: 'For example on a study day, or in a short message.',
    },
    'spread-together': {
      statement: 'In our school, information reaches those who can use it.',
      hint: 'Sometimes that is everybody, sometimes a small group.',
    },
    'make-meaning-individual': {
      statement: 'When one of us sees something differently from the rest, they say so.',
    },
    'make-meaning-group': {
      statement: 'In our teams we discuss what new information means for our work.',
    },
    'make-meaning-together': {
      statement: 'As a school we arrive at one shared picture, right across our differences.',
      hint: 'First we put on the table how differently we see it.',
    },
    'embed-individual': {
      statement: 'When one of us works something out, they record it for others.',
      hint: 'In a place where a colleague can find it later.',
    },
    'embed-group': {
      statement: 'Our teams turn a good approach into a standing agreement.',
    },
    'embed-together': {
      statement: 'What we learned stays in our school when people leave.',
      hint: 'Because it is in the timetable, in a guide or in the way we simply do things.',
    },
    'use-individual': {
      statement: 'When one of us learns something new, they use it in their work.',
    },
    'use-group': {
      statement: 'Our teams start a new task from what has been learned before.',
    },
    'use-together': {
      statement: 'We set our course by what we are strong in as a school.',
      hint: 'You can see this in the school plan, for example.',
    },
    'revisit-models-individual': {
      statement: 'When one of us has a fixed idea, they dare to doubt it.',
      hint: 'Such as an idea about how pupils learn, or about what parents want.',
    },
    'revisit-models-group': {
      statement: 'In our teams we ask each other why we do something this way.',
    },
    'revisit-models-together': {
      statement: 'As a school we look at which habits no longer fit.',
      hint: 'Every so often, asking what has changed around us.',
    },
  },
};
